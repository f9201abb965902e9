import { Form, Input } from 'antd';

/** Whom to call at a place: the fields `contact` and `phone` of its form. */
export function ContactFields() {
  return (
    <div className="field-pair">
      <Form.Item name="contact" label="联系人">
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="phone" label="办公电话">
        <Input maxLength={30} />
      </Form.Item>
    </div>
  );
}
