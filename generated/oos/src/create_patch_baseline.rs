// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePatchBaseline`, from `oos/CreatePatchBaseline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PatchBaseline, PatchBaselineTag, Tag};

/// Creates a patch baseline with approval rules for an operating system.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreatePatchBaselineRequest::new()
///     .name("...")
///     .operation_system("...")
///     .approval_rules("...");
/// let reply = client.create_patch_baseline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePatchBaselineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system that patches are for.
    pub operation_system: Option<String>,
    /// **Required.** Rules that apply to the approval, one entry each.
    pub approval_rules: Option<String>,
    /// The rejected patches to work on or to narrow the list down to.
    pub rejected_patches: Vec<String>,
    /// What is done, or is to be done, about the rejected patches.
    pub rejected_patches_action: Option<String>,
    /// The approved patches to work on or to narrow the list down to.
    pub approved_patches: Vec<String>,
    /// Whether approved patches other than security ones are installed.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Servers that the content is fetched from.
    pub sources: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<PatchBaselineTag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreatePatchBaselineRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OperationSystem`, which is required.
    pub fn operation_system(mut self, value: impl Into<String>) -> Self {
        self.operation_system = Some(value.into());
        self
    }
    /// Sets `ApprovalRules`, which is required.
    pub fn approval_rules(mut self, value: impl Into<String>) -> Self {
        self.approval_rules = Some(value.into());
        self
    }
    /// Sets `RejectedPatches`.
    pub fn rejected_patches(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rejected_patches = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RejectedPatchesAction`.
    pub fn rejected_patches_action(mut self, value: impl Into<String>) -> Self {
        self.rejected_patches_action = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<PatchBaselineTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreatePatchBaselineRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "OperationSystem" => operation_system: query,
        "ApprovalRules" => approval_rules: query,
        "RejectedPatches" => rejected_patches: query_json,
        "RejectedPatchesAction" => rejected_patches_action: query,
        "ApprovedPatches" => approved_patches: query_json,
        "ApprovedPatchesEnableNonSecurity" => approved_patches_enable_non_security: query,
        "Sources" => sources: query_json,
        "Tags" => tags: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreatePatchBaselineRequest {
    type Response = CreatePatchBaselineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePatchBaseline")
        .required(&["Name", "OperationSystem", "ApprovalRules"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreatePatchBaselineRequest`].
#[non_exhaustive]
pub struct CreatePatchBaselineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5173FF6-D10D-5E8C-8F71-943C2A3E25C0`.
    pub request_id: Option<String>,
    /// Patch baseline, with its facts.
    pub patch_baseline: Option<PatchBaseline>,
}

response! {
    CreatePatchBaselineResponse {
        "RequestId" => request_id: value,
        "PatchBaseline" => patch_baseline: value,
    }
}
