// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunCommand`, from `ecd/RunCommand.md`.

use alicloud_runtime::codegen::*;

/// Runs a PowerShell or batch script on Windows cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RunCommandRequest::new()
///     .type_("...")
///     .command_content("...")
///     .desktop_id(["..."]);
/// let reply = client.run_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunCommandRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** What the command contains.
    pub command_content: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 300.
    pub desktop_id: Vec<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// `CommandRole`.
    pub command_role: Option<String>,
}

impl RunCommandRequest {
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
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `CommandRole`.
    pub fn command_role(mut self, value: impl Into<String>) -> Self {
        self.command_role = Some(value.into());
        self
    }
}

request! {
    RunCommandRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "CommandContent" => command_content: query,
        "Timeout" => timeout: query,
        "ContentEncoding" => content_encoding: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
        "CommandRole" => command_role: query,
    }
}

impl Operation for RunCommandRequest {
    type Response = RunCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RunCommand")
        .required(&["RegionId", "Type", "CommandContent", "DesktopId"])
        .region("RegionId");
}

/// Response to [`RunCommandRequest`].
#[non_exhaustive]
pub struct RunCommandResponse {
    /// ID of the invoke that the item belongs to or stands for. Example: `t-hz01qgsqj2n****`.
    pub invoke_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    RunCommandResponse {
        "InvokeId" => invoke_id: value,
        "RequestId" => request_id: value,
    }
}
