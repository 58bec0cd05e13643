// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSystemEventMetaList`, from `cms/DescribeSystemEventMetaList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemEventLevel};

/// Lists the system events that exist, by product.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSystemEventMetaListRequest::new();
/// let reply = client.describe_system_event_meta_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSystemEventMetaListRequest {}

impl DescribeSystemEventMetaListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSystemEventMetaListRequest {}
}

impl Operation for DescribeSystemEventMetaListRequest {
    type Response = DescribeSystemEventMetaListResponse;
    type Error = DescribeSystemEventMetaListError;
    const INFO: OperationInfo = super::operation("DescribeSystemEventMetaList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSystemEventMetaListError] = &[
        DescribeSystemEventMetaListError::ParameterInvalid,
        DescribeSystemEventMetaListError::AccessForbidden,
        DescribeSystemEventMetaListError::ResourceNotFound,
        DescribeSystemEventMetaListError::InternalError,
    ];
}

/// Response to [`DescribeSystemEventMetaListRequest`].
#[non_exhaustive]
pub struct DescribeSystemEventMetaListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<Resource>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6582C8B-E67C-4A19-BC15-EAEFEBDC7995`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeSystemEventMetaListResponse {
        "Code" => code: value,
        "Data" => data: list("Resource"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Resource {
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<Open<EventType>>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `INFO`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Name of the system event. Example: `SelectFailureRate`.
    pub name: Option<String>,
    /// What the event means. Example: `text`.
    pub name_desc: Option<String>,
    /// What the event means, in English. Example: `High query failure rate.`.
    pub name_desc_en: Option<String>,
    /// Code of the cloud service concerned. Example: `ADS`.
    pub product: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `failed`.
    pub status: Option<String>,
    /// What the state of the event means. Example: `Operation Failed`.
    pub status_desc: Option<String>,
}

response! {
    Resource {
        "EventType" => event_type: value,
        "Level" => level: value,
        "Name" => name: value,
        "NameDesc" => name_desc: value,
        "NameDesc.En" => name_desc_en: value,
        "Product" => product: value,
        "Status" => status: value,
        "StatusDesc" => status_desc: value,
    }
}

values! {
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub enum EventType {
        /// A fault or a change of state is reported.
        StatusNotification = "StatusNotification",
        /// Something went wrong.
        Exception = "Exception",
        /// Maintenance is planned or under way.
        Maintenance = "Maintenance",
    }
}

/// Errors that the documentation of [`DescribeSystemEventMetaListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSystemEventMetaListError = super::DocumentedError;
