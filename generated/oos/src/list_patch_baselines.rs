// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPatchBaselines`, from `oos/ListPatchBaselines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PatchBaselineTag, Tag};

/// Lists patch baselines, by operating system, share type, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListPatchBaselinesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_patch_baselines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPatchBaselinesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Operating system that patches are for.
    pub operation_system: Option<String>,
    /// Which kind of share it is or is to be.
    pub share_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<PatchBaselineTag>,
    /// The approved patches to work on or to narrow the list down to.
    pub approved_patches: Vec<String>,
    /// Whether approved patches other than security ones are installed.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Servers that the content is fetched from.
    pub sources: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListPatchBaselinesRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OperationSystem`.
    pub fn operation_system(mut self, value: impl Into<String>) -> Self {
        self.operation_system = Some(value.into());
        self
    }
    /// Sets `ShareType`.
    pub fn share_type(mut self, value: impl Into<String>) -> Self {
        self.share_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<PatchBaselineTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApprovedPatches`.
    pub fn approved_patches(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.approved_patches = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApprovedPatchesEnableNonSecurity`.
    #[inline]
    pub fn approved_patches_enable_non_security(mut self, value: bool) -> Self {
        self.approved_patches_enable_non_security = Some(value);
        self
    }
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListPatchBaselinesRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "OperationSystem" => operation_system: query,
        "ShareType" => share_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tags" => tags: query_json,
        "ApprovedPatches" => approved_patches: query_json,
        "ApprovedPatchesEnableNonSecurity" => approved_patches_enable_non_security: query,
        "Sources" => sources: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListPatchBaselinesRequest {
    type Response = ListPatchBaselinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPatchBaselines")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListPatchBaselinesRequest {
    type Item = PatchBaseline;
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
        Some(&mut response.patch_baselines)
    }
}

/// Response to [`ListPatchBaselinesRequest`].
#[non_exhaustive]
pub struct ListPatchBaselinesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `432996A1-03C0-5C4C-A8E6-66C4110765B8`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The patch baselines that were found or are concerned, one entry each.
    pub patch_baselines: Vec<PatchBaseline>,
}

response! {
    ListPatchBaselinesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "PatchBaselines" => patch_baselines: list(""),
    }
}

/// The patch baselines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PatchBaseline {
    /// Operating system that patches are for. Example: `AliyunLinux`.
    pub operation_system: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
    /// Free text that describes the item to people. Example: `ListPatchBaseline`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-08T03:44:34Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2021-09-08T03:41:23Z`.
    pub created_date: Option<Timestamp>,
    /// Name that people know the item by. Example: `MyPatchBaseline`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `pb-c2838b5d89b540e19ee6`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The approved patches that were found or are concerned, one entry each.
    /// Example: `ApprovedPatch1`.
    pub approved_patches: Vec<String>,
    /// Whether approved patches other than security ones are installed. Example: `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// The sources that were found or are concerned, one entry each.
    /// Example: `[main] name=MyCustomRepository baseurl=https://my-custom-repository enabled=1`.
    pub sources: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek256ia6vhsndy`.
    pub resource_group_id: Option<String>,
}

response! {
    PatchBaseline {
        "OperationSystem" => operation_system: value,
        "IsDefault" => is_default: value,
        "Description" => description: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "Name" => name: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
        "Tags" => tags: list(""),
        "ApprovedPatches" => approved_patches: list(""),
        "ApprovedPatchesEnableNonSecurity" => approved_patches_enable_non_security: value,
        "Sources" => sources: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}
