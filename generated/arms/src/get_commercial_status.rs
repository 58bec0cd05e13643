// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCommercialStatus`, from `arms/GetCommercialStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account uses a product's paid edition, and how it is billed.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetCommercialStatusRequest::new()
///     .commodity_code("arms_app_post");
/// let reply = client.get_commercial_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCommercialStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Code under which the order system sells the item. Example: `arms_app_post`.
    pub commodity_code: Option<String>,
}

impl GetCommercialStatusRequest {
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
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
}

request! {
    GetCommercialStatusRequest {
        "RegionId" => region_id: query,
        "CommodityCode" => commodity_code: query,
    }
}

impl Operation for GetCommercialStatusRequest {
    type Response = GetCommercialStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCommercialStatus")
        .required(&["CommodityCode"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetCommercialStatusRequest`].
#[non_exhaustive]
pub struct GetCommercialStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49C82193-E991-5F6A-AF3E-1664D8******`.
    pub request_id: Option<String>,
    /// State that the user and commodity is in.
    pub user_and_commodity_status: Option<UserAndCommodityStatus>,
}

response! {
    GetCommercialStatusResponse {
        "RequestId" => request_id: value,
        "UserAndCommodityStatus" => user_and_commodity_status: value,
    }
}

/// State that the user and commodity is in.
#[non_exhaustive]
pub struct UserAndCommodityStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// How many days this is: free. Example: `10`.
    pub free_days: Option<i64>,
    /// Whether the Basic Edition is in use. Example: `false`.
    pub basic: Option<bool>,
    /// How the item is billed. Example: `usage`.
    pub charge_type: Option<String>,
    /// Mark of the account; the field is spelled this way. Example: `NEW`.
    pub lable: Option<String>,
    /// What is known about the extra. Example: `info`.
    pub extra_info: Option<Value>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    UserAndCommodityStatus {
        "Status" => status: value,
        "FreeDays" => free_days: value,
        "Basic" => basic: value,
        "ChargeType" => charge_type: value,
        "Lable" => lable: value,
        "ExtraInfo" => extra_info: value,
        "Enable" => enable: value,
    }
}
