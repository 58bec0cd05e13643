// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrationJobDetail`, from `dts/DescribeMigrationJobDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MigrationMode, Status};

/// Returns how far a migration task is, object by object and stage by stage.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeMigrationJobDetailRequest::new()
///     .migration_job_id("dtsta7w132u12h****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_migration_job_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrationJobDetailRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsta7w132u12h****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_num: Option<i32>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrationJobDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MigrationJobId`, which is required.
    pub fn migration_job_id(mut self, value: impl Into<String>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `MigrationMode`.
    pub fn migration_mode(mut self, value: impl Into<MigrationMode>) -> Self {
        self.migration_mode = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMigrationJobDetailRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "MigrationMode" => migration_mode: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrationJobDetailRequest {
    type Response = DescribeMigrationJobDetailResponse;
    type Error = DescribeMigrationJobDetailError;
    const INFO: OperationInfo = super::operation("DescribeMigrationJobDetail")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMigrationJobDetailError] = &[
        DescribeMigrationJobDetailError::ThrottlingUser,
        DescribeMigrationJobDetailError::InvalidSecurityTokenExpired,
        DescribeMigrationJobDetailError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeMigrationJobDetailRequest {
    type Item = DataInitializationDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_record_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_initialization_detail_list)
    }
}

/// Response to [`DescribeMigrationJobDetailRequest`].
#[non_exhaustive]
pub struct DescribeMigrationJobDetailResponse {
    /// The incremental stage, one entry a table.
    pub data_synchronization_detail_list: Vec<DataSynchronizationDetail>,
    /// The full copy of the rows, one entry a table.
    pub data_initialization_detail_list: Vec<DataInitializationDetail>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AE3CD0B-4148-426F-A90E-952467CC****`.
    pub request_id: Option<String>,
    /// The copy of the object definitions, one entry an object.
    pub structure_initialization_detail_list: Vec<StructureInitializationDetail>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i64>,
}

response! {
    DescribeMigrationJobDetailResponse {
        "DataSynchronizationDetailList" => data_synchronization_detail_list: list("DataSynchronizationDetail"),
        "DataInitializationDetailList" => data_initialization_detail_list: list("DataInitializationDetail"),
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "StructureInitializationDetailList" => structure_initialization_detail_list: list("StructureInitializationDetail"),
        "Success" => success: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// The incremental stage, one entry a table.
#[non_exhaustive]
pub struct DataSynchronizationDetail {
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Migrating`.
    pub status: Option<Open<Status>>,
    /// Table of the source that the call or the entry is about. Example: `customer`.
    pub table_name: Option<String>,
}

response! {
    DataSynchronizationDetail {
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ErrorMessage" => error_message: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "Status" => status: value,
        "TableName" => table_name: value,
    }
}

/// The full copy of the rows, one entry a table.
#[non_exhaustive]
pub struct DataInitializationDetail {
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Reason of the failure in words.
    /// Example: `java.lang.NumberFormatException: For input string: ""`.
    pub error_message: Option<String>,
    /// How many rows of the table have been carried over. Example: `200001`.
    pub finish_row_num: Option<String>,
    /// How long carrying the table over has taken. Example: `0.0`.
    pub migration_time: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Finished`.
    pub status: Option<Open<Status>>,
    /// Table of the source that the call or the entry is about. Example: `customer`.
    pub table_name: Option<String>,
    /// How many rows the table has to carry over in all. Example: `201477`.
    pub total_row_num: Option<String>,
}

response! {
    DataInitializationDetail {
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ErrorMessage" => error_message: value,
        "FinishRowNum" => finish_row_num: value,
        "MigrationTime" => migration_time: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "Status" => status: value,
        "TableName" => table_name: value,
        "TotalRowNum" => total_row_num: value,
    }
}

/// The copy of the object definitions, one entry an object.
#[non_exhaustive]
pub struct StructureInitializationDetail {
    /// Items of the kind constraint that were found or are concerned.
    pub constraint_list: Vec<ResponseStructureInitializationDetail>,
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Statement that defines the object or constraint. Example: `text`.
    pub object_definition: Option<String>,
    /// Table or other object that the entry tells about. Example: `customer`.
    pub object_name: Option<String>,
    /// Kind of object that the task works on. Default: `Default`. Example: `Table`.
    pub object_type: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Finished`.
    pub status: Option<Open<Status>>,
}

response! {
    StructureInitializationDetail {
        "ConstraintList" => constraint_list: list("StructureInitializationDetail"),
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ErrorMessage" => error_message: value,
        "ObjectDefinition" => object_definition: value,
        "ObjectName" => object_name: value,
        "ObjectType" => object_type: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "Status" => status: value,
    }
}

/// Items of the kind constraint that were found or are concerned.
#[non_exhaustive]
pub struct ResponseStructureInitializationDetail {
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Statement that defines the object or constraint. Example: `text`.
    pub object_definition: Option<String>,
    /// Table or other object that the entry tells about. Example: `customer`.
    pub object_name: Option<String>,
    /// Kind of object that the task works on. Example: `Table`.
    pub object_type: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Finished`.
    pub status: Option<Open<Status>>,
}

response! {
    ResponseStructureInitializationDetail {
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ErrorMessage" => error_message: value,
        "ObjectDefinition" => object_definition: value,
        "ObjectName" => object_name: value,
        "ObjectType" => object_type: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeMigrationJobDetailRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeMigrationJobDetailError = super::DocumentedError;
