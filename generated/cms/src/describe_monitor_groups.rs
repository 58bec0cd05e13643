// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroups`, from `cms/DescribeMonitorGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactGroup, Tag};

/// Lists the application groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_monitor_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupsRequest {
    /// Name of the application group. Example: `demo`.
    pub group_name: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-abcdefgh12****`.
    pub instance_id: Option<String>,
    /// Whether the contact groups are returned too. Example: `true`.
    pub select_contact_groups: Option<bool>,
    /// Whether the templates that were applied to the groups are returned too. Example: `true`.
    pub include_template_history: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tag: Vec<Tag>,
    /// Kind of the item, out of those that the service tells apart. Example: `custom`.
    pub type_: Option<Open<MonitorGroupType>>,
    /// Tag rule concerned, as
    /// [`DescribeDynamicTagRuleList`](super::Client::describe_dynamic_tag_rule_list) returned it.
    /// Example: `055995c1-4625-4dc0-8338-******376950`.
    pub dynamic_tag_rule_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123****`.
    pub group_id: Option<String>,
    /// Tag key from which a tag rule built the group.
    pub group_founder_tag_key: Option<String>,
    /// Value of the tag from which a tag rule built the group.
    pub group_founder_tag_value: Option<String>,
    /// Kinds of groups that are returned.
    pub types: Option<String>,
}

impl DescribeMonitorGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SelectContactGroups`.
    #[inline]
    pub fn select_contact_groups(mut self, value: bool) -> Self {
        self.select_contact_groups = Some(value);
        self
    }
    /// Sets `IncludeTemplateHistory`.
    #[inline]
    pub fn include_template_history(mut self, value: bool) -> Self {
        self.include_template_history = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<MonitorGroupType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DynamicTagRuleId`.
    pub fn dynamic_tag_rule_id(mut self, value: impl Into<String>) -> Self {
        self.dynamic_tag_rule_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupFounderTagKey`.
    pub fn group_founder_tag_key(mut self, value: impl Into<String>) -> Self {
        self.group_founder_tag_key = Some(value.into());
        self
    }
    /// Sets `GroupFounderTagValue`.
    pub fn group_founder_tag_value(mut self, value: impl Into<String>) -> Self {
        self.group_founder_tag_value = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl Into<String>) -> Self {
        self.types = Some(value.into());
        self
    }
}

request! {
    DescribeMonitorGroupsRequest {
        "GroupName" => group_name: query,
        "Keyword" => keyword: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InstanceId" => instance_id: query,
        "SelectContactGroups" => select_contact_groups: query,
        "IncludeTemplateHistory" => include_template_history: query,
        "Tag" => tag: query,
        "Type" => type_: query,
        "DynamicTagRuleId" => dynamic_tag_rule_id: query,
        "GroupId" => group_id: query,
        "GroupFounderTagKey" => group_founder_tag_key: query,
        "GroupFounderTagValue" => group_founder_tag_value: query,
        "Types" => types: query,
    }
}

impl Operation for DescribeMonitorGroupsRequest {
    type Response = DescribeMonitorGroupsResponse;
    type Error = DescribeMonitorGroupsError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroups")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupsError] = &[
        DescribeMonitorGroupsError::Any,
        DescribeMonitorGroupsError::ParameterInvalid,
        DescribeMonitorGroupsError::AccessDeniedException,
        DescribeMonitorGroupsError::LimitExceeded,
        DescribeMonitorGroupsError::AccessForbidden,
        DescribeMonitorGroupsError::ResourceNotFound,
        DescribeMonitorGroupsError::ThrottliNgException,
        DescribeMonitorGroupsError::InternalError,
    ];
}

impl Paginated for DescribeMonitorGroupsRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeMonitorGroupsRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31BC7201-00F2-47B2-B7B9-6A173076ACE8`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `10`.
    pub total: Option<i32>,
}

response! {
    DescribeMonitorGroupsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Code" => code: value,
        "Resources" => resources: list("Resource"),
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// URL of the cluster that the group was taken over from. Example: `http://aliyun.com`.
    pub bind_url: Option<String>,
    /// Alert contact groups that are notified.
    pub contact_groups: Vec<ContactGroup>,
    /// Tag rule that builds the group. Example: `055995c1-4625-4dc0-8338-******376950`.
    pub dynamic_tag_rule_id: Option<String>,
    /// When the item was created. Example: `1489043796000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1525183537000`.
    pub gmt_modified: Option<i64>,
    /// Tag key from which a tag rule built the group. Example: `portalGroup`.
    pub group_founder_tag_key: Option<String>,
    /// Value of the tag from which a tag rule built the group. Example: `portalJP`.
    pub group_founder_tag_value: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<i64>,
    /// Name of the application group. Example: `demo`.
    pub group_name: Option<String>,
    /// Cloud service that the group belongs to, by its number. Example: `49****`.
    pub service_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Alert templates that are applied to the group, by their IDs. Example: `123`.
    pub template_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `custom`.
    pub type_: Option<Open<ResourceType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2hopjh*******`.
    pub resource_group_id: Option<String>,
}

response! {
    Resource {
        "BindUrl" => bind_url: value,
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "DynamicTagRuleId" => dynamic_tag_rule_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "GroupFounderTagKey" => group_founder_tag_key: value,
        "GroupFounderTagValue" => group_founder_tag_value: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "ServiceId" => service_id: value,
        "Tags" => tags: list("Tag"),
        "TemplateIds" => template_ids: list("TemplateId"),
        "Type" => type_: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum MonitorGroupType {
        /// Groups that users created themselves.
        Custom = "custom",
        /// Groups taken over from E-HPC clusters.
        EhpcCluster = "ehpc_cluster",
        /// Groups taken over from Kubernetes clusters.
        Kubernetes = "kubernetes",
        /// Groups that tag rules built.
        Tag = "tag",
        /// Groups taken over from Aone.
        AoneGroup = "aone_group",
        /// Groups taken over from resource groups.
        ResMgr = "resMgr",
        /// Groups taken over from Auto Scaling.
        Ess = "ess",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum ResourceType {
        /// Groups that users created themselves.
        Custom = "custom",
        /// Groups taken over from E-HPC clusters.
        EhpcCluster = "ehpc_cluster",
        /// Groups taken over from Kubernetes clusters.
        Kubernetes = "kubernetes",
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupsError = super::DocumentedError;
