// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInitializationStatus`, from `dts/DescribeInitializationStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns how far a synchronization task is with copying definitions and existing rows.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeInitializationStatusRequest::new()
///     .synchronization_job_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_initialization_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInitializationStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    pub synchronization_job_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 300.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_num: Option<i32>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeInitializationStatusRequest {
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
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
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
    DescribeInitializationStatusRequest {
        "RegionId" => region_id: query,
        "SynchronizationJobId" => synchronization_job_id: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeInitializationStatusRequest {
    type Response = DescribeInitializationStatusResponse;
    type Error = DescribeInitializationStatusError;
    const INFO: OperationInfo = super::operation("DescribeInitializationStatus")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInitializationStatusError] = &[
        DescribeInitializationStatusError::ThrottlingUser,
        DescribeInitializationStatusError::InvalidSecurityTokenExpired,
        DescribeInitializationStatusError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeInitializationStatusRequest {
    type Item = DataInitializationDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_initialization_details)
    }
}

/// Response to [`DescribeInitializationStatusRequest`].
#[non_exhaustive]
pub struct DescribeInitializationStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `150DECD9-13FF-4929-A5DE-855BE9CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// The full copy of the rows, one entry a table.
    pub data_initialization_details: Vec<DataInitializationDetail>,
    /// The incremental stage, one entry a table; the service plans to drop this list.
    pub data_synchronization_details: Vec<DataSynchronizationDetail>,
    /// The copy of the object definitions, one entry an object.
    pub structure_initialization_details: Vec<StructureInitializationDetail>,
}

response! {
    DescribeInitializationStatusResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DataInitializationDetails" => data_initialization_details: list(""),
        "DataSynchronizationDetails" => data_synchronization_details: list(""),
        "StructureInitializationDetails" => structure_initialization_details: list(""),
    }
}

/// The full copy of the rows, one entry a table.
#[non_exhaustive]
pub struct DataInitializationDetail {
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Length of the term that is paid for, counted in `Period`. Example: `0.0`.
    pub used_time: Option<String>,
    /// Table of the source that the call or the entry is about. Example: `customer`.
    pub table_name: Option<String>,
    /// Reason of the failure in words.
    /// Example: `java.lang.NumberFormatException: For input string: ""`.
    pub error_message: Option<String>,
    /// How many rows of the table have been carried over. Example: `9993`.
    pub finish_row_num: Option<String>,
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// How many rows the table has to carry over in all. Example: `9981`.
    pub total_row_num: Option<String>,
}

response! {
    DataInitializationDetail {
        "SourceOwnerDBName" => source_owner_db_name: value,
        "Status" => status: value,
        "UsedTime" => used_time: value,
        "TableName" => table_name: value,
        "ErrorMessage" => error_message: value,
        "FinishRowNum" => finish_row_num: value,
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "TotalRowNum" => total_row_num: value,
    }
}

/// The incremental stage, one entry a table; the service plans to drop this list.
#[non_exhaustive]
pub struct DataSynchronizationDetail {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Migrating`.
    pub status: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Table of the source that the call or the entry is about. Example: `customer`.
    pub table_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
}

response! {
    DataSynchronizationDetail {
        "Status" => status: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "TableName" => table_name: value,
        "ErrorMessage" => error_message: value,
        "DestinationOwnerDBName" => destination_owner_db_name: value,
    }
}

/// The copy of the object definitions, one entry an object.
#[non_exhaustive]
pub struct StructureInitializationDetail {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Statement that defines the object or constraint. Example: `text`.
    pub object_definition: Option<String>,
    /// Kind of object that the task works on. Example: `Table`.
    pub object_type: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Table or other object that the entry tells about. Example: `customer`.
    pub object_name: Option<String>,
    /// The constraints that were found or are concerned, one entry each.
    pub constraints: Vec<Constraint>,
}

response! {
    StructureInitializationDetail {
        "Status" => status: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "ObjectDefinition" => object_definition: value,
        "ObjectType" => object_type: value,
        "ErrorMessage" => error_message: value,
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ObjectName" => object_name: value,
        "Constraints" => constraints: list(""),
    }
}

/// The constraints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Constraint {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Database of the source that the object comes from. Example: `dtstestdata`.
    pub source_owner_db_name: Option<String>,
    /// Statement that defines the object or constraint. Example: `text`.
    pub object_definition: Option<String>,
    /// Kind of object that the task works on. Example: `Table`.
    pub object_type: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Database of the destination that the object goes to. Example: `dtstestdata`.
    pub destination_owner_db_name: Option<String>,
    /// Table or other object that the entry tells about. Example: `customer`.
    pub object_name: Option<String>,
}

response! {
    Constraint {
        "Status" => status: value,
        "SourceOwnerDBName" => source_owner_db_name: value,
        "ObjectDefinition" => object_definition: value,
        "ObjectType" => object_type: value,
        "ErrorMessage" => error_message: value,
        "DestinationOwnerDBName" => destination_owner_db_name: value,
        "ObjectName" => object_name: value,
    }
}

/// Errors that the documentation of [`DescribeInitializationStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeInitializationStatusError = super::DocumentedError;
