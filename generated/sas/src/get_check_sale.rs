// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckSale`, from `sas/GetCheckSale.md`.

use alicloud_runtime::codegen::*;

/// Shows purchased and consumed quota of the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckSaleRequest::new();
/// let reply = client.get_check_sale(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckSaleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetCheckSaleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetCheckSaleRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetCheckSaleRequest {
    type Response = GetCheckSaleResponse;
    type Error = GetCheckSaleError;
    const INFO: OperationInfo = super::operation("GetCheckSale")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetCheckSaleError] = &[
        GetCheckSaleError::NoPermission,
        GetCheckSaleError::ServerError,
    ];
}

/// Response to [`GetCheckSaleRequest`].
#[non_exhaustive]
pub struct GetCheckSaleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5CF78A7-30AA-59DB-847F-13EE3AE7****`.
    pub request_id: Option<String>,
    /// What was bought for checks of cloud settings.
    pub check_sale: Option<CheckSale>,
}

response! {
    GetCheckSaleResponse {
        "RequestId" => request_id: value,
        "CheckSale" => check_sale: value,
    }
}

/// What was bought for checks of cloud settings.
#[non_exhaustive]
pub struct CheckSale {
    /// How many there are of this: purchase. Example: `1000`.
    pub purchase_count: Option<i64>,
    /// How many there are of this: consume. Example: `500`.
    pub consume_count: Option<i64>,
    /// Whether you were a customer before checks were sold, so that older terms hold. Example: `true`.
    pub loyal_user: Option<bool>,
    /// Which kind of sale user it is or is to be. Example: `1`.
    pub sale_user_type: Option<i32>,
}

response! {
    CheckSale {
        "PurchaseCount" => purchase_count: value,
        "ConsumeCount" => consume_count: value,
        "LoyalUser" => loyal_user: value,
        "SaleUserType" => sale_user_type: value,
    }
}

/// Errors that the documentation of [`GetCheckSaleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckSaleError = super::DocumentedError;
