// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InvokeCommand`, from `swas-open/InvokeCommand.md`.

use alicloud_runtime::codegen::*;

/// Runs a saved Command Assistant command on one or several servers.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::InvokeCommandRequest::new()
///     .command_id("...")
///     .instance_ids("...");
/// let reply = client.invoke_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InvokeCommandRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the command that the call is about.
    pub command_id: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl InvokeCommandRequest {
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
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    InvokeCommandRequest {
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
        "Parameters" => parameters: query_json,
        "Username" => username: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for InvokeCommandRequest {
    type Response = InvokeCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InvokeCommand")
        .required(&["RegionId", "CommandId", "InstanceIds"])
        .region("RegionId");
}

/// Response to [`InvokeCommandRequest`].
#[non_exhaustive]
pub struct InvokeCommandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// ID of the invoke that the item belongs to or stands for. Example: `t-bj02prjhw1n****`.
    pub invoke_id: Option<String>,
}

response! {
    InvokeCommandResponse {
        "RequestId" => request_id: value,
        "InvokeId" => invoke_id: value,
    }
}
