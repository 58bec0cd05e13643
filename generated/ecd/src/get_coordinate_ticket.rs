// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCoordinateTicket`, from `ecd/GetCoordinateTicket.md`.

use alicloud_runtime::codegen::*;

/// Obtains the credentials for joining a stream collaboration session.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetCoordinateTicketRequest::new()
///     .co_id("...")
///     .user_type("...");
/// let reply = client.get_coordinate_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCoordinateTicketRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the co that the call is about.
    pub co_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** Which kind of user it is or is to be.
    pub user_type: Option<String>,
}

impl GetCoordinateTicketRequest {
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
    /// Sets `CoId`, which is required.
    pub fn co_id(mut self, value: impl Into<String>) -> Self {
        self.co_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `UserType`, which is required.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    GetCoordinateTicketRequest {
        "RegionId" => region_id: query,
        "CoId" => co_id: query,
        "TaskId" => task_id: query,
        "EndUserId" => end_user_id: query,
        "UserType" => user_type: query,
    }
}

impl Operation for GetCoordinateTicketRequest {
    type Response = GetCoordinateTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCoordinateTicket")
        .required(&["RegionId", "CoId", "UserType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetCoordinateTicketRequest`].
#[non_exhaustive]
pub struct GetCoordinateTicketResponse {
    /// ID of the co that the item belongs to or stands for. Example: `co-0sot77uale3****`.
    pub co_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// How far the task has come or how it ended. Example: `Finished`.
    pub task_status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `39cc15e5-6998-4b9f-9b2c-7a4cc3e2****`.
    pub task_id: Option<String>,
    /// Example: `W0VuY29kaW5nXQ0KSW5wdXRFbmNvZGluZz1V********`.
    pub ticket: Option<String>,
}

response! {
    GetCoordinateTicketResponse {
        "CoId" => co_id: value,
        "RequestId" => request_id: value,
        "TaskStatus" => task_status: value,
        "TaskId" => task_id: value,
        "Ticket" => ticket: value,
    }
}
