// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicyAttachments`, from `resourcemanager/ListPolicyAttachments.md`.

use alicloud_runtime::codegen::*;

/// Lists which policies are granted to whom, for the account or for a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListPolicyAttachmentsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policy_attachments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPolicyAttachmentsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<String>,
    /// Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// Whether the policy is attached to a user, a group or a role.
    pub principal_type: Option<String>,
    /// User, group or role that the policy is attached to, with the domain of the account.
    pub principal_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl ListPolicyAttachmentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PrincipalType`.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `PrincipalName`.
    pub fn principal_name(mut self, value: impl Into<String>) -> Self {
        self.principal_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListPolicyAttachmentsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
        "PrincipalType" => principal_type: query,
        "PrincipalName" => principal_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Language" => language: query,
    }
}

impl Operation for ListPolicyAttachmentsRequest {
    type Response = ListPolicyAttachmentsResponse;
    type Error = ListPolicyAttachmentsError;
    const INFO: OperationInfo = super::operation("ListPolicyAttachments").read_only();
    const ERRORS: &'static [ListPolicyAttachmentsError] = &[
        ListPolicyAttachmentsError::InvalidParameterPolicyType,
        ListPolicyAttachmentsError::EntityNotExistsResourceGroup,
        ListPolicyAttachmentsError::EntityNotExistPolicy,
    ];
}

impl Paginated for ListPolicyAttachmentsRequest {
    type Item = PolicyAttachment;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policy_attachments)
    }
}

/// Response to [`ListPolicyAttachmentsRequest`].
#[non_exhaustive]
pub struct ListPolicyAttachmentsResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Grants of policies, one entry each.
    pub policy_attachments: Vec<PolicyAttachment>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListPolicyAttachmentsResponse {
        "TotalCount" => total_count: value,
        "PolicyAttachments" => policy_attachments: list("PolicyAttachment"),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// Grants of policies, one entry each.
#[non_exhaustive]
pub struct PolicyAttachment {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-9gLOoK****`.
    pub resource_group_id: Option<String>,
    /// Name by which the policy is told from others of its type. Example: `AdministratorAccess`.
    pub policy_name: Option<String>,
    /// User, group or role that the policy is attached to, with the domain of the account.
    /// Example: `alice@demo.onaliyun.com`.
    pub principal_name: Option<String>,
    /// When the policy was attached. Example: `2015-01-23T12:33:18Z`.
    pub attach_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `System`.
    pub policy_type: Option<String>,
    /// Whether the policy is attached to a user, a group or a role. Example: `IMSUser`.
    pub principal_type: Option<String>,
}

response! {
    PolicyAttachment {
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "PolicyName" => policy_name: value,
        "PrincipalName" => principal_name: value,
        "AttachDate" => attach_date: value,
        "PolicyType" => policy_type: value,
        "PrincipalType" => principal_type: value,
    }
}

/// Errors that the documentation of [`ListPolicyAttachmentsRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
pub type ListPolicyAttachmentsError = super::DocumentedError;
