// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActivationCodeDetails`, from `polardb/DescribeActivationCodeDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of one activation code that was issued under a license order.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActivationCodeDetailsRequest::new()
///     .aliyun_order_id("...");
/// let reply = client.describe_activation_code_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActivationCodeDetailsRequest {
    /// **Required.** Purchase on Alibaba Cloud that the activation code comes from.
    pub aliyun_order_id: Option<String>,
    /// ID of the activation code that the call is about.
    pub activation_code_id: Option<i32>,
}

impl DescribeActivationCodeDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunOrderId`, which is required.
    pub fn aliyun_order_id(mut self, value: impl Into<String>) -> Self {
        self.aliyun_order_id = Some(value.into());
        self
    }
    /// Sets `ActivationCodeId`.
    #[inline]
    pub fn activation_code_id(mut self, value: i32) -> Self {
        self.activation_code_id = Some(value);
        self
    }
}

request! {
    DescribeActivationCodeDetailsRequest {
        "AliyunOrderId" => aliyun_order_id: query,
        "ActivationCodeId" => activation_code_id: query,
    }
}

impl Operation for DescribeActivationCodeDetailsRequest {
    type Response = DescribeActivationCodeDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActivationCodeDetails")
        .required(&["AliyunOrderId"])
        .read_only();
}

/// Response to [`DescribeActivationCodeDetailsRequest`], which the documentation does not describe.
pub type DescribeActivationCodeDetailsResponse = alicloud_runtime::UndocumentedResponse;
