// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCommand`, from `swas-open/CreateCommand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Saves a Command Assistant command, optionally with parameters, for later use.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateCommandRequest::new()
///     .name("...")
///     .type_("...")
///     .command_content("...");
/// let reply = client.create_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCommandRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** What the command contains.
    pub command_content: Option<String>,
    /// Directory that the command runs in.
    pub working_dir: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
    /// Whether this is switched on: parameter.
    pub enable_parameter: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateCommandRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CommandContent`, which is required.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
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
    /// Sets `EnableParameter`.
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCommandRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Type" => type_: query,
        "CommandContent" => command_content: query,
        "WorkingDir" => working_dir: query,
        "Timeout" => timeout: query,
        "EnableParameter" => enable_parameter: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateCommandRequest {
    type Response = CreateCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCommand")
        .required(&["RegionId", "Name", "Type", "CommandContent"])
        .region("RegionId");
}

/// Response to [`CreateCommandRequest`].
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4****`.
    pub request_id: Option<String>,
    /// ID of the command that the item belongs to or stands for. Example: `c-sh02yh0932w****`.
    pub command_id: Option<String>,
}

response! {
    CreateCommandResponse {
        "RequestId" => request_id: value,
        "CommandId" => command_id: value,
    }
}
