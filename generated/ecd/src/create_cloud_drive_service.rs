// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudDriveService`, from `ecd/CreateCloudDriveService.md`.

use alicloud_runtime::codegen::*;

/// Creates an enterprise drive, optionally with an office network, users and a capacity limit.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateCloudDriveServiceRequest::new()
///     .max_size(1);
/// let reply = client.create_cloud_drive_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudDriveServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which kind of office site it is or is to be.
    pub office_site_type: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// How large the user max is or is to be.
    pub user_max_size: Option<i64>,
    /// **Required.** How large the max is or is to be. Range: -1 to 9223372036854776000.
    pub max_size: Option<i64>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<i32>,
    /// ID of the solution that the call is about.
    pub solution_id: Option<String>,
    /// How the cds is billed.
    pub cds_charge_type: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i64>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// How many there are of this: user.
    pub user_count: Option<i64>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl CreateCloudDriveServiceRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OfficeSiteType`.
    pub fn office_site_type(mut self, value: impl Into<String>) -> Self {
        self.office_site_type = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `UserMaxSize`.
    #[inline]
    pub fn user_max_size(mut self, value: i64) -> Self {
        self.user_max_size = Some(value);
        self
    }
    /// Sets `MaxSize`, which is required.
    #[inline]
    pub fn max_size(mut self, value: i64) -> Self {
        self.max_size = Some(value);
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BizType`.
    #[inline]
    pub fn biz_type(mut self, value: i32) -> Self {
        self.biz_type = Some(value);
        self
    }
    /// Sets `SolutionId`.
    pub fn solution_id(mut self, value: impl Into<String>) -> Self {
        self.solution_id = Some(value.into());
        self
    }
    /// Sets `CdsChargeType`.
    pub fn cds_charge_type(mut self, value: impl Into<String>) -> Self {
        self.cds_charge_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `UserCount`.
    #[inline]
    pub fn user_count(mut self, value: i64) -> Self {
        self.user_count = Some(value);
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
    CreateCloudDriveServiceRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "OfficeSiteType" => office_site_type: query,
        "OfficeSiteId" => office_site_id: query,
        "CenId" => cen_id: query,
        "DomainName" => domain_name: query,
        "UserMaxSize" => user_max_size: query,
        "MaxSize" => max_size: query,
        "EndUserId" => end_user_id: query,
        "BizType" => biz_type: query,
        "SolutionId" => solution_id: query,
        "CdsChargeType" => cds_charge_type: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "UserCount" => user_count: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for CreateCloudDriveServiceRequest {
    type Response = CreateCloudDriveServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudDriveService")
        .required(&["RegionId", "MaxSize"])
        .region("RegionId");
}

/// Response to [`CreateCloudDriveServiceRequest`].
#[non_exhaustive]
pub struct CreateCloudDriveServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `062B1439-709A-580E-85DF-CE97A156****`.
    pub request_id: Option<String>,
    /// ID of the cds that the item belongs to or stands for. Example: `cn-hangzhou+cds-778205****`.
    pub cds_id: Option<String>,
    /// Name that the cds goes by. Example: `CDS_Windows_1126`.
    pub cds_name: Option<String>,
    /// How large the max is or is to be. Example: `5368709120`.
    pub max_size: Option<String>,
    /// Which kind of office site it is or is to be. Example: `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-638u3wxds9snyc****`.
    pub cen_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `test1.local`.
    pub domain_name: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `214552063030752`.
    pub order_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `ExistConflictCds`.
    pub error_code: Option<String>,
    /// `ConflictCdsAndOrder`.
    pub conflict_cds_and_order: Option<ConflictCdsAndOrder>,
}

response! {
    CreateCloudDriveServiceResponse {
        "RequestId" => request_id: value,
        "CdsId" => cds_id: value,
        "CdsName" => cds_name: value,
        "MaxSize" => max_size: value,
        "OfficeSiteType" => office_site_type: value,
        "CenId" => cen_id: value,
        "DomainName" => domain_name: value,
        "OrderId" => order_id: value,
        "ErrorCode" => error_code: value,
        "ConflictCdsAndOrder" => conflict_cds_and_order: value,
    }
}

/// The value of [`conflict_cds_and_order`](CreateCloudDriveServiceResponse::conflict_cds_and_order).
#[non_exhaustive]
pub struct ConflictCdsAndOrder {
    /// The conflict cds that were found or are concerned, one entry each.
    pub conflict_cds: Vec<ConflictCd>,
    /// `ConflictOrder`.
    pub conflict_order: Vec<ConflictOrder>,
}

response! {
    ConflictCdsAndOrder {
        "ConflictCds" => conflict_cds: list(""),
        "ConflictOrder" => conflict_order: list(""),
    }
}

/// The conflict cds that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConflictCd {
    /// ID of the cds that the item belongs to or stands for. Example: `cn-hangzhou+cds-778205****`.
    pub cds_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    ConflictCd {
        "CdsId" => cds_id: value,
        "RegionId" => region_id: value,
    }
}

/// An item of [`conflict_order`](ConflictCdsAndOrder::conflict_order).
#[non_exhaustive]
pub struct ConflictOrder {
    /// ID of the cds that the item belongs to or stands for. Example: `cn-hangzhou+cds-778205****`.
    pub cds_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `22442411898****`.
    pub order_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    ConflictOrder {
        "CdsId" => cds_id: value,
        "OrderId" => order_id: value,
        "RegionId" => region_id: value,
    }
}
