// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterDefaultPatchBaseline`, from `oos/RegisterDefaultPatchBaseline.md`.

use alicloud_runtime::codegen::*;

/// Makes a patch baseline the one that is used when none is named.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::RegisterDefaultPatchBaselineRequest::new()
///     .name("...");
/// let reply = client.register_default_patch_baseline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterDefaultPatchBaselineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl RegisterDefaultPatchBaselineRequest {
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
    RegisterDefaultPatchBaselineRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for RegisterDefaultPatchBaselineRequest {
    type Response = RegisterDefaultPatchBaselineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RegisterDefaultPatchBaseline")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`RegisterDefaultPatchBaselineRequest`].
#[non_exhaustive]
pub struct RegisterDefaultPatchBaselineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6850689-348D-59FC-AE13-BB0EDB7C4BE8`.
    pub request_id: Option<String>,
    /// Patch baseline, with its facts.
    pub patch_baseline: Option<PatchBaseline>,
}

response! {
    RegisterDefaultPatchBaselineResponse {
        "RequestId" => request_id: value,
        "PatchBaseline" => patch_baseline: value,
    }
}

/// Patch baseline, with its facts.
#[non_exhaustive]
pub struct PatchBaseline {
    /// Operating system that patches are for. Example: `Windows`.
    pub operation_system: Option<String>,
    /// Free text that describes the item to people. Example: `RegisterPatchBaseline`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-07T03:42:56Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2021-09-07T03:42:56Z`.
    pub created_date: Option<Timestamp>,
    /// Name that people know the item by. Example: `MyPatchBaseline`.
    pub name: Option<String>,
    /// Rules that apply to the approval, one entry each. Example: `text`.
    pub approval_rules: Option<String>,
    /// Identifier of the item within its collection. Example: `pb-445340b5c6504a85a300`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4dpaq2yox6q`.
    pub resource_group_id: Option<String>,
}

response! {
    PatchBaseline {
        "OperationSystem" => operation_system: value,
        "Description" => description: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "Name" => name: value,
        "ApprovalRules" => approval_rules: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
