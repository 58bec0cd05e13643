// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRefundPrice`, from `ecd/DescribeRefundPrice.md`.

use alicloud_runtime::codegen::*;

/// Quotes the refund for giving up cloud computers before they expire.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeRefundPriceRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.describe_refund_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRefundPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of refund it is or is to be.
    pub refund_type: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 20.
    pub desktop_id: Vec<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DescribeRefundPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RefundType`.
    pub fn refund_type(mut self, value: impl Into<String>) -> Self {
        self.refund_type = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    DescribeRefundPriceRequest {
        "RegionId" => region_id: query,
        "RefundType" => refund_type: query,
        "DesktopId" => desktop_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DescribeRefundPriceRequest {
    type Response = DescribeRefundPriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRefundPrice")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRefundPriceRequest`], which the documentation does not describe.
pub type DescribeRefundPriceResponse = alicloud_runtime::UndocumentedResponse;
