// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResultExportJobHistory`, from `adb/ListResultExportJobHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists past jobs that exported query results, by time, status, resource group or user.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListResultExportJobHistoryRequest::new()
///     .region_id("...")
///     .db_cluster_id("...");
/// let reply = client.list_result_export_job_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResultExportJobHistoryRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<Order>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Vec<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// Keeps exports of this database account.
    pub database_user: Option<String>,
}

impl ListResultExportJobHistoryRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<Order>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `DatabaseUser`.
    pub fn database_user(mut self, value: impl Into<String>) -> Self {
        self.database_user = Some(value.into());
        self
    }
}

request! {
    ListResultExportJobHistoryRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Order" => order: form_json,
        "StatusList" => status_list: form_json,
        "ResourceGroup" => resource_group: form,
        "DatabaseUser" => database_user: form,
    }
}

impl Operation for ListResultExportJobHistoryRequest {
    type Response = ListResultExportJobHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResultExportJobHistory")
        .required(&["RegionId", "DBClusterId"])
        .read_only();
}

/// Response to [`ListResultExportJobHistoryRequest`], which the documentation does not describe.
pub type ListResultExportJobHistoryResponse = alicloud_runtime::UndocumentedResponse;

/// Fields that the list is sorted by.
#[non_exhaustive]
pub struct Order {
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl Order {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    Order {
        "Field" => field: field,
        "Type" => type_: field,
    }
}
