// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossBackupMetaList`, from `rds/DescribeCrossBackupMetaList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Items, Meta};

/// Lists the databases and tables that a cross-region backup contains.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCrossBackupMetaListRequest::new()
///     .backup_set_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cross_backup_meta_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListRequest {
    /// **Required.** Backup that is restored or looked into.
    pub backup_set_id: Option<String>,
    /// Name that the get database goes by.
    pub get_db_name: Option<String>,
    /// Text that the database names are searched for; table names are not.
    pub pattern: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub page_index: Option<String>,
    /// Region that the backups or tasks belong to.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCrossBackupMetaListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupSetId`, which is required.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
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
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    pub fn page_index(mut self, value: impl Into<String>) -> Self {
        self.page_index = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCrossBackupMetaListRequest {
        "BackupSetId" => backup_set_id: query,
        "GetDbName" => get_db_name: query,
        "Pattern" => pattern: query,
        "PageSize" => page_size: query,
        "PageIndex" => page_index: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCrossBackupMetaListRequest {
    type Response = DescribeCrossBackupMetaListResponse;
    type Error = DescribeCrossBackupMetaListError;
    const INFO: OperationInfo = super::operation("DescribeCrossBackupMetaList")
        .required(&["BackupSetId"])
        .read_only();
    const ERRORS: &'static [DescribeCrossBackupMetaListError] = &[
        DescribeCrossBackupMetaListError::NoAvailableDisasterRestoreBakset,
        DescribeCrossBackupMetaListError::InvalidPageSize,
        DescribeCrossBackupMetaListError::InvalidPageIndex,
        DescribeCrossBackupMetaListError::InvalidRestoreTimeFormat,
        DescribeCrossBackupMetaListError::OrderComboInstanceNotAllowOperate,
        DescribeCrossBackupMetaListError::PricePricingPlanResultNotFound,
        DescribeCrossBackupMetaListError::OrderNoRealNameAuthentication,
        DescribeCrossBackupMetaListError::InvalidMetaEmpty,
        DescribeCrossBackupMetaListError::InvalidMetaTooLarge,
        DescribeCrossBackupMetaListError::IncorrectDBInstanceType,
        DescribeCrossBackupMetaListError::IncorrectEngineVersion,
        DescribeCrossBackupMetaListError::InvalidBackupLogStatus,
        DescribeCrossBackupMetaListError::InvalidBackupSetIDNotFound,
        DescribeCrossBackupMetaListError::InvalidParametersFormat,
        DescribeCrossBackupMetaListError::RequestNotFound,
    ];
}

impl Paginated for DescribeCrossBackupMetaListRequest {
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

/// Response to [`DescribeCrossBackupMetaListRequest`].
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListResponse {
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
    DescribeCrossBackupMetaListResponse {
        "DBInstanceName" => db_instance_name: value,
        "TotalPageCount" => total_page_count: value,
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// Errors that the documentation of [`DescribeCrossBackupMetaListRequest`] names.
///
/// - [`NoAvailableDisasterRestoreBakset`](super::DocumentedError::NoAvailableDisasterRestoreBakset)
/// - [`InvalidPageSize`](super::DocumentedError::InvalidPageSize)
/// - [`InvalidPageIndex`](super::DocumentedError::InvalidPageIndex)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidMetaEmpty`](super::DocumentedError::InvalidMetaEmpty)
/// - [`InvalidMetaTooLarge`](super::DocumentedError::InvalidMetaTooLarge)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat), here with HTTP status 404
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
pub type DescribeCrossBackupMetaListError = super::DocumentedError;
