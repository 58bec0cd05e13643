// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstance`, from `cr/ListInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the Container Registry instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListInstanceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRequest {
    /// Name given to the instance, as lists and the console show it. Example: `test`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub instance_name: Option<String>,
    /// Returns only instances in this state. Example: `RUNNING`.
    pub instance_status: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4is****`.
    pub resource_group_id: Option<String>,
}

impl ListInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListInstanceRequest {
        "InstanceName" => instance_name: query,
        "InstanceStatus" => instance_status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListInstanceRequest {
    type Response = ListInstanceResponse;
    type Error = ListInstanceError;
    const INFO: OperationInfo = super::operation("ListInstance")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListInstanceError] = &[
        ListInstanceError::NoPrivilege,
        ListInstanceError::SystemError,
    ];
}

impl Paginated for ListInstanceRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`ListInstanceRequest`].
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2A9BA68-B264-4953-9154-CE61B1C03BA6`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12121`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ListInstanceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// When the item was last changed. Example: `1562849760000`.
    pub modified_time: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test`.
    pub instance_name: Option<String>,
    /// When the item was created. Example: `1562849679000`.
    pub create_time: Option<String>,
    /// Edition of the instance, which decides its limits. Example: `Enterprise_Basic`.
    pub instance_specification: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `RUNNING`.
    pub instance_status: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-sgedpenzw80e****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2h3aexpy****`.
    pub resource_group_id: Option<String>,
    /// What is wrong with the instance, such as too many OSS buckets in the account. Example: `text`.
    pub instance_issue: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Instance {
        "ModifiedTime" => modified_time: value,
        "InstanceName" => instance_name: value,
        "CreateTime" => create_time: value,
        "InstanceSpecification" => instance_specification: value,
        "InstanceStatus" => instance_status: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "InstanceIssue" => instance_issue: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListInstanceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListInstanceError = super::DocumentedError;
