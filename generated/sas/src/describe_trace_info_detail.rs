// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTraceInfoDetail`, from `sas/DescribeTraceInfoDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows how an alert is traced back to its origin.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeTraceInfoDetailRequest::new()
///     .vertex_id("...")
///     .uuid("...")
///     .type_("...")
///     .from_("...");
/// let reply = client.describe_trace_info_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTraceInfoDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the vertex that the call is about.
    pub vertex_id: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Time that is set or recorded for this: incident.
    pub incident_time: Option<i64>,
}

impl DescribeTraceInfoDetailRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `IncidentTime`.
    #[inline]
    pub fn incident_time(mut self, value: i64) -> Self {
        self.incident_time = Some(value);
        self
    }
}

request! {
    DescribeTraceInfoDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "VertexId" => vertex_id: query,
        "Uuid" => uuid: query,
        "Type" => type_: query,
        "From" => from_: query,
        "IncidentTime" => incident_time: query,
    }
}

impl Operation for DescribeTraceInfoDetailRequest {
    type Response = DescribeTraceInfoDetailResponse;
    type Error = DescribeTraceInfoDetailError;
    const INFO: OperationInfo = super::operation("DescribeTraceInfoDetail")
        .required(&["VertexId", "Uuid", "Type", "From"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [DescribeTraceInfoDetailError] = &[
        DescribeTraceInfoDetailError::NoPermission,
        DescribeTraceInfoDetailError::ServerError,
    ];
}

/// Response to [`DescribeTraceInfoDetailRequest`].
#[non_exhaustive]
pub struct DescribeTraceInfoDetailResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-XXXXXXXXX`.
    pub request_id: Option<String>,
    /// Details about the trace info.
    pub trace_info_detail: Option<TraceInfoDetail>,
}

response! {
    DescribeTraceInfoDetailResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "TraceInfoDetail" => trace_info_detail: value,
    }
}

/// Details about the trace info.
#[non_exhaustive]
pub struct TraceInfoDetail {
    /// Items of the kind edge that were found or are concerned.
    pub edge_list: Vec<EdgeList>,
    /// Items of the kind vertex that were found or are concerned.
    pub vertex_list: Vec<VertexList>,
    /// Items of the kind entity type that were found or are concerned.
    pub entity_type_list: Vec<EntityTypeList>,
    /// Items of the kind relation type that were found or are concerned.
    pub relation_type_list: Vec<RelationTypeList>,
}

response! {
    TraceInfoDetail {
        "EdgeList" => edge_list: list(""),
        "VertexList" => vertex_list: list(""),
        "EntityTypeList" => entity_type_list: list(""),
        "RelationTypeList" => relation_type_list: list(""),
    }
}

/// Items of the kind edge that were found or are concerned.
#[non_exhaustive]
pub struct EdgeList {
    /// Kind of the item, out of those that the service tells apart. Example: `trigger_file_alert`.
    pub type_: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2022-12-21 10:24:42`.
    pub time: Option<String>,
    /// ID of the start that the item belongs to or stands for.
    /// Example: `02b4bf933c8e3bb8b9465eee502xxxxx`.
    pub start_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// ID of the end that the item belongs to or stands for.
    /// Example: `a1d1fa39e5345dcef3f9712172cxxxxx`.
    pub end_id: Option<String>,
}

response! {
    EdgeList {
        "Type" => type_: value,
        "Time" => time: value,
        "StartId" => start_id: value,
        "Count" => count: value,
        "EndId" => end_id: value,
    }
}

/// Items of the kind vertex that were found or are concerned.
#[non_exhaustive]
pub struct VertexList {
    /// Kind of the item, out of those that the service tells apart. Example: `file_path`.
    pub type_: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2022-12-21 10:24:42`.
    pub time: Option<String>,
    /// Name that people know the item by. Example: `/usr/local/tomcat`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `a1d1fa39e5345dcef3f9712172xxxxxx`.
    pub id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Items of the kind neighbor that were found or are concerned.
    pub neighbor_list: Vec<NeighborList>,
}

response! {
    VertexList {
        "Type" => type_: value,
        "Time" => time: value,
        "Name" => name: value,
        "Id" => id: value,
        "Count" => count: value,
        "NeighborList" => neighbor_list: list(""),
    }
}

/// Items of the kind neighbor that were found or are concerned.
#[non_exhaustive]
pub struct NeighborList {
    /// Kind of the item, out of those that the service tells apart. Example: `alert`.
    pub type_: Option<String>,
    /// Whether another page follows. Example: `False`.
    pub has_more: Option<bool>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    NeighborList {
        "Type" => type_: value,
        "HasMore" => has_more: value,
        "Count" => count: value,
    }
}

/// Items of the kind entity type that were found or are concerned.
#[non_exhaustive]
pub struct EntityTypeList {
    /// Color in which the graph draws it. Example: `#fff`.
    pub display_color: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `Deprecated`.
    pub db_id: Option<i32>,
    /// Layout of the node; no longer used. Example: `[{"name":"${logtime}","value":"$!{time}"}]`.
    pub display_template: Option<String>,
    /// Icon that the graph shows for it.
    /// Example: `https://img.alicdn.com/tfs/TB176P5OgDqK1RjSZSyXXaxEVXa-49-48.png`.
    pub display_icon: Option<String>,
    /// No longer used. Example: `Deprecated`.
    pub limit: Option<i32>,
    /// When the item was created. Example: `2022-10-09T11:47Z`.
    pub gmt_create: Option<i64>,
    /// Position from the start at which the part begins. Example: `Deprecated`.
    pub offset: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `*`.
    pub namespace: Option<String>,
    /// Name that people know the item by. Example: `Alert`.
    pub name: Option<String>,
    /// When the item was last changed. Example: `2022-10-09T11:47Z`.
    pub gmt_modified: Option<i64>,
    /// Identifier of the item within its collection. Example: `Alert`.
    pub id: Option<String>,
}

response! {
    EntityTypeList {
        "DisplayColor" => display_color: value,
        "DbId" => db_id: value,
        "DisplayTemplate" => display_template: value,
        "DisplayIcon" => display_icon: value,
        "Limit" => limit: value,
        "GmtCreate" => gmt_create: value,
        "Offset" => offset: value,
        "Namespace" => namespace: value,
        "Name" => name: value,
        "GmtModified" => gmt_modified: value,
        "Id" => id: value,
    }
}

/// Items of the kind relation type that were found or are concerned.
#[non_exhaustive]
pub struct RelationTypeList {
    /// Which kind of show it is or is to be. Example: `Deprecated`.
    pub show_type: Option<String>,
    /// Color in which the graph draws it. Example: `#fff`.
    pub display_color: Option<String>,
    /// Name that people know the item by. Example: `file`.
    pub name: Option<String>,
    /// Whether the connection has a direction. Example: `1`.
    pub directed: Option<i32>,
    /// ID of the relation type that the item belongs to or stands for. Example: `netflow_to_process`.
    pub relation_type_id: Option<String>,
}

response! {
    RelationTypeList {
        "ShowType" => show_type: value,
        "DisplayColor" => display_color: value,
        "Name" => name: value,
        "Directed" => directed: value,
        "RelationTypeId" => relation_type_id: value,
    }
}

/// Errors that the documentation of [`DescribeTraceInfoDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeTraceInfoDetailError = super::DocumentedError;
