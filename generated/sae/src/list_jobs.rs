// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListJobs`, from `sae/ListJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists job templates page by page, filtered by name, namespace, tags, or a chosen field.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListJobsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the order is turned round.
    pub reverse: Option<bool>,
    /// Which kind of field it is or is to be.
    pub field_type: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Kind of workload; a job here.
    pub workload: Option<String>,
}

impl ListJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `FieldType`.
    pub fn field_type(mut self, value: impl Into<String>) -> Self {
        self.field_type = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `Workload`.
    pub fn workload(mut self, value: impl Into<String>) -> Self {
        self.workload = Some(value.into());
        self
    }
}

request! {
    ListJobsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AppName" => app_name: query,
        "NamespaceId" => namespace_id: query,
        "Tags" => tags: query,
        "OrderBy" => order_by: query,
        "Reverse" => reverse: query,
        "FieldType" => field_type: query,
        "FieldValue" => field_value: query,
        "Workload" => workload: query,
    }
}

impl Operation for ListJobsRequest {
    type Response = ListJobsResponse;
    type Error = ListJobsError;
    const INFO: OperationInfo = super::operation("ListJobs")
        .roa("GET", "/pop/v1/sam/job/listJobs")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListJobsError] = &[ListJobsError::InvalidAppIdNotFound];
}

impl Paginated for ListJobsRequest {
    type Item = Application;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_size)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.applications)
    }
}

/// Response to [`ListJobsRequest`].
#[non_exhaustive]
pub struct ListJobsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4D805CA-926D-41B1-8E63-7AD0C1ED****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `2`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    ListJobsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `2`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
}

response! {
    JobData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Applications" => applications: list(""),
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Name that the application is registered under. Example: `demo-app`.
    pub app_name: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:demo`.
    pub namespace_id: Option<String>,
    /// ID that the service gave the application. Example: `f7730764-d88f-4b9a-8d8e-cd8efbfe****`.
    pub app_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Free text that tells people about the application. Example: `description`.
    pub app_description: Option<String>,
    /// Settings of the trigger, and what it works with.
    /// Example: `{"type":"time","config":"0 1 */1 * ?","timezone":"GMT+8:00"}`.
    pub trigger_config: Option<String>,
    /// Whether no further runs begin. Example: `false`.
    pub suspend: Option<bool>,
    /// How many instances are running. Example: `0`.
    pub active: Option<i64>,
    /// How many instances ended without failure. Example: `3`.
    pub succeeded: Option<i64>,
    /// How many instances failed. Example: `0`.
    pub failed: Option<i64>,
    /// When the last began or is to begin. Example: `1657522800`.
    pub last_start_time: Option<i64>,
    /// Time that is set or recorded for this: completion. Example: `1657522839`.
    pub completion_time: Option<i64>,
    /// State that the last changeorder is in. Example: `1`.
    pub last_changeorder_state: Option<String>,
    /// State that the last job is in. Example: `0`.
    pub last_job_state: Option<String>,
    /// CPU of an instance, in thousandths of a core. Example: `500`.
    pub cpu: Option<i32>,
    /// Memory used up from the plan. Example: `1024`.
    pub mem: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    Application {
        "AppName" => app_name: value,
        "NamespaceId" => namespace_id: value,
        "AppId" => app_id: value,
        "Tags" => tags: list(""),
        "RegionId" => region_id: value,
        "AppDescription" => app_description: value,
        "TriggerConfig" => trigger_config: value,
        "Suspend" => suspend: value,
        "Active" => active: value,
        "Succeeded" => succeeded: value,
        "Failed" => failed: value,
        "LastStartTime" => last_start_time: value,
        "CompletionTime" => completion_time: value,
        "LastChangeorderState" => last_changeorder_state: value,
        "LastJobState" => last_job_state: value,
        "Cpu" => cpu: value,
        "Mem" => mem: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ListJobsRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type ListJobsError = super::DocumentedError;
