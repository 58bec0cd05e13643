// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLicenseOrderDetails`, from `polardb/DescribeLicenseOrderDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows one PolarDB license order in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeLicenseOrderDetailsRequest::new()
///     .aliyun_order_id("...");
/// let reply = client.describe_license_order_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLicenseOrderDetailsRequest {
    /// **Required.** Purchase on Alibaba Cloud that the activation code comes from.
    pub aliyun_order_id: Option<String>,
}

impl DescribeLicenseOrderDetailsRequest {
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
}

request! {
    DescribeLicenseOrderDetailsRequest {
        "AliyunOrderId" => aliyun_order_id: query,
    }
}

impl Operation for DescribeLicenseOrderDetailsRequest {
    type Response = DescribeLicenseOrderDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLicenseOrderDetails")
        .required(&["AliyunOrderId"])
        .read_only();
}

/// Response to [`DescribeLicenseOrderDetailsRequest`], which the documentation does not describe.
pub type DescribeLicenseOrderDetailsResponse = alicloud_runtime::UndocumentedResponse;
