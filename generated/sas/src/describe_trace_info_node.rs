// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTraceInfoNode`, from `sas/DescribeTraceInfoNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PropertyList};

/// Shows the details of one node in an attack trace.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeTraceInfoNodeRequest::new()
///     .vertex_id("...")
///     .type_("...")
///     .uuid("...")
///     .from_("...");
/// let reply = client.describe_trace_info_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTraceInfoNodeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the vertex that the call is about.
    pub vertex_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Time that is set or recorded for this: incident.
    pub incident_time: Option<i64>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeTraceInfoNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `VertexId`, which is required.
    pub fn vertex_id(mut self, value: impl Into<String>) -> Self {
        self.vertex_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `IncidentTime`.
    #[inline]
    pub fn incident_time(mut self, value: i64) -> Self {
        self.incident_time = Some(value);
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeTraceInfoNodeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "VertexId" => vertex_id: query,
        "Type" => type_: query,
        "EventName" => event_name: query,
        "IncidentTime" => incident_time: query,
        "Uuid" => uuid: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeTraceInfoNodeRequest {
    type Response = DescribeTraceInfoNodeResponse;
    type Error = DescribeTraceInfoNodeError;
    const INFO: OperationInfo = super::operation("DescribeTraceInfoNode")
        .required(&["VertexId", "Type", "Uuid", "From"])
        .read_only();
    const ERRORS: &'static [DescribeTraceInfoNodeError] = &[
        DescribeTraceInfoNodeError::NoPermission,
        DescribeTraceInfoNodeError::ServerError,
    ];
}

/// Response to [`DescribeTraceInfoNodeRequest`].
#[non_exhaustive]
pub struct DescribeTraceInfoNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62DXXXXXXXX`.
    pub request_id: Option<String>,
    /// Nodes of the network graph.
    pub node: Option<Node>,
}

response! {
    DescribeTraceInfoNodeResponse {
        "RequestId" => request_id: value,
        "Node" => node: value,
    }
}

/// Nodes of the network graph.
#[non_exhaustive]
pub struct Node {
    /// Kind of the item, out of those that the service tells apart. Example: `Alert`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `login`.
    pub name: Option<String>,
    /// Items of the kind property that were found or are concerned.
    pub property_list: Vec<PropertyList>,
}

response! {
    Node {
        "Type" => type_: value,
        "Name" => name: value,
        "PropertyList" => property_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeTraceInfoNodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeTraceInfoNodeError = super::DocumentedError;
