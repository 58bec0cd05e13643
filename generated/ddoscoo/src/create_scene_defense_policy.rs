// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSceneDefensePolicy`, from `ddoscoo/CreateSceneDefensePolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a scenario-specific custom policy from a template, for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateSceneDefensePolicyRequest::new()
///     .name("testpolicy")
///     .template("promotion")
///     .start_time(1585670400000)
///     .end_time(1586016000000);
/// let reply = client.create_scene_defense_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSceneDefensePolicyRequest {
    /// **Required.** Name that people know the item by. Example: `testpolicy`.
    pub name: Option<String>,
    /// **Required.** Template that is used, by name, ID or content. Example: `promotion`.
    pub template: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1585670400000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1586016000000`.
    pub end_time: Option<i64>,
}

impl CreateSceneDefensePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    CreateSceneDefensePolicyRequest {
        "Name" => name: query,
        "Template" => template: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for CreateSceneDefensePolicyRequest {
    type Response = CreateSceneDefensePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSceneDefensePolicy")
        .required(&["Name", "Template", "StartTime", "EndTime"])
        .success_flag("Success");
}

/// Response to [`CreateSceneDefensePolicyRequest`].
#[non_exhaustive]
pub struct CreateSceneDefensePolicyResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
}

response! {
    CreateSceneDefensePolicyResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}
