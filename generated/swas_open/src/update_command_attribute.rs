// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCommandAttribute`, from `swas-open/UpdateCommandAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes description, working directory or timeout of a saved command.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UpdateCommandAttributeRequest::new()
///     .command_id("...");
/// let reply = client.update_command_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCommandAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the command that the call is about.
    pub command_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Directory that the command runs in.
    pub working_dir: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
}

impl UpdateCommandAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CommandId`, which is required.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    UpdateCommandAttributeRequest {
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "WorkingDir" => working_dir: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for UpdateCommandAttributeRequest {
    type Response = UpdateCommandAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCommandAttribute")
        .required(&["RegionId", "CommandId"])
        .region("RegionId");
}

/// Response to [`UpdateCommandAttributeRequest`].
pub type UpdateCommandAttributeResponse = alicloud_runtime::EmptyResponse;
