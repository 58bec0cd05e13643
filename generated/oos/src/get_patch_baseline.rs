// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPatchBaseline`, from `oos/GetPatchBaseline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns one patch baseline with its approval rules.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetPatchBaselineRequest::new()
///     .name("...");
/// let reply = client.get_patch_baseline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPatchBaselineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl GetPatchBaselineRequest {
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
}

request! {
    GetPatchBaselineRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for GetPatchBaselineRequest {
    type Response = GetPatchBaselineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPatchBaseline")
        .required(&["Name"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPatchBaselineRequest`].
#[non_exhaustive]
pub struct GetPatchBaselineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C630E64-7273-57AC-A598-1B2B8B35CEA5`.
    pub request_id: Option<String>,
    /// Patch baseline, with its facts.
    pub patch_baseline: Option<PatchBaseline>,
}

response! {
    GetPatchBaselineResponse {
        "RequestId" => request_id: value,
        "PatchBaseline" => patch_baseline: value,
    }
}

/// Patch baseline, with its facts.
#[non_exhaustive]
pub struct PatchBaseline {
    /// Operating system that patches are for. Example: `Windows`.
    pub operation_system: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
    /// Free text that describes the item to people. Example: `UpdatePatchBaseline`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-08T07:26:38Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2021-09-07T03:42:56Z`.
    pub created_date: Option<Timestamp>,
    /// Name that people know the item by. Example: `MypatchBaseline`.
    pub name: Option<String>,
    /// Rules that apply to the approval, one entry each. Example: `text`.
    pub approval_rules: Option<String>,
    /// Identifier of the item within its collection. Example: `pb-445340b5c6504a85a300`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
    /// The rejected patches that were found or are concerned, one entry each.
    /// Example: `RejectedPatch1`.
    pub rejected_patches: Vec<String>,
    /// What is done, or is to be done, about the rejected patches. Example: `ALLOW_AS_DEPENDENCY`.
    pub rejected_patches_action: Option<String>,
    /// The approved patches that were found or are concerned, one entry each.
    /// Example: `ApprovedPatch1`.
    pub approved_patches: Vec<String>,
    /// Whether approved patches other than security ones are installed. Example: `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// The sources that were found or are concerned, one entry each.
    /// Example: `[main] name=MyCustomRepository baseurl=https://my-custom-repository enabled=1`.
    pub sources: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzmhzoaad5oq`.
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
        "ApprovalRules" => approval_rules: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
        "RejectedPatches" => rejected_patches: list(""),
        "RejectedPatchesAction" => rejected_patches_action: value,
        "ApprovedPatches" => approved_patches: list(""),
        "ApprovedPatchesEnableNonSecurity" => approved_patches_enable_non_security: value,
        "Sources" => sources: list(""),
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}
