// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActivationCodes`, from `polardb/DescribeActivationCodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the activation codes of a license order, filtered by MAC address or system identifier.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActivationCodesRequest::new()
///     .aliyun_order_id("...");
/// let reply = client.describe_activation_codes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActivationCodesRequest {
    /// **Required.** Purchase on Alibaba Cloud that the activation code comes from.
    pub aliyun_order_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Address that belongs to the mac.
    pub mac_address: Option<String>,
    /// Identifier that the database gives itself.
    pub system_identifier: Option<String>,
}

impl DescribeActivationCodesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MacAddress`.
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }
    /// Sets `SystemIdentifier`.
    pub fn system_identifier(mut self, value: impl Into<String>) -> Self {
        self.system_identifier = Some(value.into());
        self
    }
}

request! {
    DescribeActivationCodesRequest {
        "AliyunOrderId" => aliyun_order_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MacAddress" => mac_address: query,
        "SystemIdentifier" => system_identifier: query,
    }
}

impl Operation for DescribeActivationCodesRequest {
    type Response = DescribeActivationCodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActivationCodes")
        .required(&["AliyunOrderId"])
        .read_only();
}

/// Response to [`DescribeActivationCodesRequest`], which the documentation does not describe.
pub type DescribeActivationCodesResponse = alicloud_runtime::UndocumentedResponse;
