// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConnectionTicket`, from `ecd/GetConnectionTicket.md`.

use alicloud_runtime::codegen::*;

/// Obtains the credentials with which a client connects to a cloud computer.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetConnectionTicketRequest::new();
/// let reply = client.get_connection_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConnectionTicketRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// What the command contains.
    pub command_content: Option<String>,
}

impl GetConnectionTicketRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }
}

request! {
    GetConnectionTicketRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "Password" => password: query,
        "TaskId" => task_id: query,
        "DesktopId" => desktop_id: query,
        "Uuid" => uuid: query,
        "CommandContent" => command_content: query,
    }
}

impl Operation for GetConnectionTicketRequest {
    type Response = GetConnectionTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConnectionTicket")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetConnectionTicketRequest`].
#[non_exhaustive]
pub struct GetConnectionTicketResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// How far the task has come or how it ended. Example: `FINISHED`.
    pub task_status: Option<String>,
    /// Example: `W0VuY29kaW5nXQ0KSW5wdXRFbmNvZGluZz1V********`.
    pub ticket: Option<String>,
    /// ID of the task, for asking how far it is. Example: `2afbad19-778a-4fc5-9674-1f19c638****`.
    pub task_id: Option<String>,
}

response! {
    GetConnectionTicketResponse {
        "RequestId" => request_id: value,
        "TaskStatus" => task_status: value,
        "Ticket" => ticket: value,
        "TaskId" => task_id: value,
    }
}
