// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetObjectScanEvent`, from `sas/GetObjectScanEvent.md`.

use alicloud_runtime::codegen::*;

/// Reads one malicious file alert, with file name, MD5 and details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetObjectScanEventRequest::new();
/// let reply = client.get_object_scan_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetObjectScanEventRequest {
    /// ID of one event.
    pub event_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetObjectScanEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetObjectScanEventRequest {
        "EventId" => event_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetObjectScanEventRequest {
    type Response = GetObjectScanEventResponse;
    type Error = GetObjectScanEventError;
    const INFO: OperationInfo = super::operation("GetObjectScanEvent").read_only();
    const ERRORS: &'static [GetObjectScanEventError] = &[
        GetObjectScanEventError::NoPermission,
        GetObjectScanEventError::ServerError,
    ];
}

/// Response to [`GetObjectScanEventRequest`].
#[non_exhaustive]
pub struct GetObjectScanEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30CBF632-109F-596F-97F2-451C8B2A****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ObjectScanEventData>,
}

response! {
    GetObjectScanEventResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ObjectScanEventData {
    /// Name under which the file is stored. Example: `sca_2023****`.
    pub file_name: Option<String>,
    /// MD5 of the file's content. Example: `0552c44e243abdea1729d4507bce****`.
    pub md5: Option<String>,
    /// Name that the event goes by. Example: `WebShell`.
    pub event_name: Option<String>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<ObjectScanEventDetail>,
}

response! {
    ObjectScanEventData {
        "FileName" => file_name: value,
        "Md5" => md5: value,
        "EventName" => event_name: value,
        "Details" => details: list(""),
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ObjectScanEventDetail {
    /// Which kind of info it is or is to be. Example: `html`.
    pub info_type: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Label of the detail for people. Example: `text`.
    pub name_display: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `html`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `http://****`.
    pub value: Option<String>,
    /// Value of the detail in the form for people. Example: `http://****`.
    pub value_display: Option<String>,
}

response! {
    ObjectScanEventDetail {
        "InfoType" => info_type: value,
        "Name" => name: value,
        "NameDisplay" => name_display: value,
        "Type" => type_: value,
        "Value" => value: value,
        "ValueDisplay" => value_display: value,
    }
}

/// Errors that the documentation of [`GetObjectScanEventRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetObjectScanEventError = super::DocumentedError;
