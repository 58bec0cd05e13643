// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplications`, from `sae/ListApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists applications page by page, filtered by name, namespace, tags, or a chosen field.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListApplicationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsRequest {
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
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// Whether instances keep their names and disks.
    pub is_stateful: Option<String>,
}

impl ListApplicationsRequest {
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
    /// Sets `AppSource`.
    pub fn app_source(mut self, value: impl Into<String>) -> Self {
        self.app_source = Some(value.into());
        self
    }
    /// Sets `IsStateful`.
    pub fn is_stateful(mut self, value: impl Into<String>) -> Self {
        self.is_stateful = Some(value.into());
        self
    }
}

request! {
    ListApplicationsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AppName" => app_name: query,
        "NamespaceId" => namespace_id: query,
        "Tags" => tags: query,
        "OrderBy" => order_by: query,
        "Reverse" => reverse: query,
        "FieldType" => field_type: query,
        "FieldValue" => field_value: query,
        "AppSource" => app_source: query,
        "IsStateful" => is_stateful: query,
    }
}

impl Operation for ListApplicationsRequest {
    type Response = ListApplicationsResponse;
    type Error = ListApplicationsError;
    const INFO: OperationInfo = super::operation("ListApplications")
        .roa("GET", "/pop/v1/sam/app/listApplications")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListApplicationsError] = &[
        ListApplicationsError::IllegalArgument,
    ];
}

impl Paginated for ListApplicationsRequest {
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

/// Response to [`ListApplicationsRequest`].
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4D805CA-926D-41B1-8E63-7AD0C1ED****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
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
    ListApplicationsResponse {
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
pub struct ApplicationData {
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
    ApplicationData {
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
    /// State that the application deleting is in. Example: `false`.
    pub app_deleting_status: Option<bool>,
    /// ID that the service gave the application. Example: `f7730764-d88f-4b9a-8d8e-cd8efbfe****`.
    pub app_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Number that is given for this: running instances. Example: `2`.
    pub running_instances: Option<i32>,
    /// Number that is given for this: instances. Example: `2`.
    pub instances: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Free text that tells people about the application. Example: `description`.
    pub app_description: Option<String>,
    /// CPU of an instance, in thousandths of a core. Example: `1000`.
    pub cpu: Option<i32>,
    /// Memory used up from the plan. Example: `1024`.
    pub mem: Option<i32>,
    /// Whether the mse is switched on.
    pub mse_enabled: Option<bool>,
    /// ID of the mse namespace that the item belongs to or stands for.
    pub mse_namespace_id: Option<String>,
    /// ID of the base application that the item belongs to or stands for.
    pub base_app_id: Option<String>,
    /// Programming language of the application.
    pub programming_language: Option<String>,
    /// Items one level below, in the same form.
    pub children: Vec<Children>,
}

response! {
    Application {
        "AppName" => app_name: value,
        "NamespaceId" => namespace_id: value,
        "AppDeletingStatus" => app_deleting_status: value,
        "AppId" => app_id: value,
        "Tags" => tags: list(""),
        "RunningInstances" => running_instances: value,
        "Instances" => instances: value,
        "RegionId" => region_id: value,
        "AppDescription" => app_description: value,
        "Cpu" => cpu: value,
        "Mem" => mem: value,
        "MseEnabled" => mse_enabled: value,
        "MseNamespaceId" => mse_namespace_id: value,
        "BaseAppId" => base_app_id: value,
        "ProgrammingLanguage" => programming_language: value,
        "Children" => children: list(""),
    }
}

/// Items one level below, in the same form.
#[non_exhaustive]
pub struct Children {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID of the namespace that the item belongs to or stands for.
    pub namespace_id: Option<String>,
    /// State that the application deleting is in.
    pub app_deleting_status: Option<bool>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Whether the scale rule is switched on.
    pub scale_rule_enabled: Option<bool>,
    /// Which kind of scale rule it is or is to be.
    pub scale_rule_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Number that is given for this: running instances.
    pub running_instances: Option<i32>,
    /// Number that is given for this: instances.
    pub instances: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that tells people about the application.
    pub app_description: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// Memory used up from the plan.
    pub mem: Option<i32>,
    /// Whether the mse is switched on.
    pub mse_enabled: Option<bool>,
    /// ID of the base application that the item belongs to or stands for.
    pub base_app_id: Option<String>,
    /// Programming language of the application.
    pub programming_language: Option<String>,
}

response! {
    Children {
        "AppName" => app_name: value,
        "NamespaceId" => namespace_id: value,
        "AppDeletingStatus" => app_deleting_status: value,
        "AppId" => app_id: value,
        "ScaleRuleEnabled" => scale_rule_enabled: value,
        "ScaleRuleType" => scale_rule_type: value,
        "Tags" => tags: list(""),
        "RunningInstances" => running_instances: value,
        "Instances" => instances: value,
        "RegionId" => region_id: value,
        "AppDescription" => app_description: value,
        "Cpu" => cpu: value,
        "Mem" => mem: value,
        "MseEnabled" => mse_enabled: value,
        "BaseAppId" => base_app_id: value,
        "ProgrammingLanguage" => programming_language: value,
    }
}

/// Errors that the documentation of [`ListApplicationsRequest`] names.
///
/// - [`IllegalArgument`](super::DocumentedError::IllegalArgument)
pub type ListApplicationsError = super::DocumentedError;
