// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAcls`, from `alb/ListAcls.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists access control lists.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListAclsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_acls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAclsRequest {
    /// Return only these access control lists. Items: at most 20.
    pub acl_ids: Vec<String>,
    /// Return only access control lists with these names. Items: at most 10.
    pub acl_names: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListAclsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclIds`.
    pub fn acl_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AclNames`.
    pub fn acl_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAclsRequest {
        "AclIds" => acl_ids: query,
        "AclNames" => acl_names: query,
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListAclsRequest {
    type Response = ListAclsResponse;
    type Error = ListAclsError;
    const INFO: OperationInfo = super::operation("ListAcls").read_only();
    const ERRORS: &'static [ListAclsError] = &[ListAclsError::ForbiddenAcl];
}

impl Paginated for ListAclsRequest {
    type Item = Acl;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acls)
    }
}

/// Response to [`ListAclsRequest`].
#[non_exhaustive]
pub struct ListAclsResponse {
    /// Access control lists found, one entry each.
    pub acls: Vec<Acl>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `FFmyTO70t****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ListAclsResponse {
        "Acls" => acls: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Access control lists found, one entry each.
#[non_exhaustive]
pub struct Acl {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Name that the access control list was given. Example: `test-acl`.
    pub acl_name: Option<String>,
    /// Whether the access control list is ready for use or still being created or changed.
    /// Example: `Available`.
    pub acl_status: Option<String>,
    /// IP version of the addresses in the list. Example: `IPv4`.
    pub address_ip_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtopty****`.
    pub resource_group_id: Option<String>,
    /// Whether configuration management covers the resource. Example: `false`.
    pub config_managed_enabled: Option<bool>,
    /// When the item was created. Example: `2023-02-15T07:37:33Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Acl {
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
        "AclStatus" => acl_status: value,
        "AddressIPVersion" => address_ip_version: value,
        "ResourceGroupId" => resource_group_id: value,
        "ConfigManagedEnabled" => config_managed_enabled: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListAclsRequest`] names.
///
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
pub type ListAclsError = super::DocumentedError;
