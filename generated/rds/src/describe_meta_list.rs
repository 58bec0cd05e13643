// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetaList`, from `rds/DescribeMetaList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Items, Meta};

/// Lists the databases and tables that can be restored from a backup or a point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeMetaListRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_meta_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetaListRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Whether a backup or a point in time is restored.
    pub restore_type: Option<Open<RestoreType>>,
    /// Backup whose databases and tables are listed; needed if the query goes by backup.
    pub backup_set_id: Option<i64>,
    /// Point in time that the data is brought back to.
    pub restore_time: Option<String>,
    /// Name that the get database goes by.
    pub get_db_name: Option<String>,
    /// Text that the database names are searched for; table names are not.
    pub pattern: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_index: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMetaListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<Open<RestoreType>>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `BackupSetID`.
    #[inline]
    pub fn backup_set_id(mut self, value: i64) -> Self {
        self.backup_set_id = Some(value);
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `GetDbName`.
    pub fn get_db_name(mut self, value: impl Into<String>) -> Self {
        self.get_db_name = Some(value.into());
        self
    }
    /// Sets `Pattern`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMetaListRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "RestoreType" => restore_type: query,
        "BackupSetID" => backup_set_id: query,
        "RestoreTime" => restore_time: query,
        "GetDbName" => get_db_name: query,
        "Pattern" => pattern: query,
        "PageSize" => page_size: query,
        "PageIndex" => page_index: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMetaListRequest {
    type Response = DescribeMetaListResponse;
    type Error = DescribeMetaListError;
    const INFO: OperationInfo = super::operation("DescribeMetaList")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeMetaListError] = &[
        DescribeMetaListError::NoAvailableDisasterRestoreBakset,
        DescribeMetaListError::InvalidPageSize,
        DescribeMetaListError::InvalidPageIndex,
        DescribeMetaListError::InvalidRestoreTimeFormat,
        DescribeMetaListError::OrderComboInstanceNotAllowOperate,
        DescribeMetaListError::PricePricingPlanResultNotFound,
        DescribeMetaListError::OrderNoRealNameAuthentication,
        DescribeMetaListError::InsufficientAvailableQuota,
        DescribeMetaListError::CommodityServiceCallingException,
        DescribeMetaListError::RegionDissolvedEOM,
        DescribeMetaListError::CommodityInvalidComponent,
        DescribeMetaListError::RegionEndTimeDissolvedIndia,
        DescribeMetaListError::RegionEndTimeDissolvedAustralia,
        DescribeMetaListError::PriceCommoditySys,
        DescribeMetaListError::PayInsufficientBalance,
        DescribeMetaListError::OrderPeriodInvalid,
        DescribeMetaListError::PayNoCreditCard2,
        DescribeMetaListError::OrderInstHasUnpaidOrder,
        DescribeMetaListError::NoAvailablePaymentMethod,
        DescribeMetaListError::BasicInfoUncompleted,
        DescribeMetaListError::RiskRiskControlRejection2,
        DescribeMetaListError::SystemSaleValidateFailed2,
        DescribeMetaListError::InvalidMetaEmpty,
        DescribeMetaListError::InvalidMetaTooLarge,
        DescribeMetaListError::IncorrectDBInstanceType,
        DescribeMetaListError::IncorrectEngineVersion,
        DescribeMetaListError::InvalidBackupLogStatus,
        DescribeMetaListError::OrderStatusUnPaid,
        DescribeMetaListError::InvalidBackupSetIDNotFound,
        DescribeMetaListError::InvalidParametersFormat,
    ];
}

impl Paginated for DescribeMetaListRequest {
    type Item = Meta;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_record_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.meta)
    }
}

/// Response to [`DescribeMetaListRequest`].
#[non_exhaustive]
pub struct DescribeMetaListResponse {
    /// Database instance, by its ID. Example: `rm-uf6wjk5****`.
    pub db_instance_name: Option<String>,
    /// How many there are in all of this: page. Example: `1`.
    pub total_page_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60F9A12A-16B8-4728-B099-4CA38D32C31C`.
    pub request_id: Option<String>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeMetaListResponse {
        "DBInstanceName" => db_instance_name: value,
        "TotalPageCount" => total_page_count: value,
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

values! {
    /// Whether a backup or a point in time is restored.
    pub enum RestoreType {
        /// Looks into a backup, named by its ID.
        BackupSetID = "BackupSetID",
        /// Looks at a point in time, which has to be given.
        RestoreTime = "RestoreTime",
    }
}

/// Errors that the documentation of [`DescribeMetaListRequest`] names.
///
/// - [`NoAvailableDisasterRestoreBakset`](super::DocumentedError::NoAvailableDisasterRestoreBakset)
/// - [`InvalidPageSize`](super::DocumentedError::InvalidPageSize)
/// - [`InvalidPageIndex`](super::DocumentedError::InvalidPageIndex)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`InvalidMetaEmpty`](super::DocumentedError::InvalidMetaEmpty)
/// - [`InvalidMetaTooLarge`](super::DocumentedError::InvalidMetaTooLarge)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat), here with HTTP status 404
pub type DescribeMetaListError = super::DocumentedError;
