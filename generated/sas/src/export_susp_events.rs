// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportSuspEvents`, from `sas/ExportSuspEvents.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of security alerts and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExportSuspEventsRequest::new();
/// let reply = client.export_susp_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportSuspEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Earliest moment of the span; the form differs between operations.
    pub time_start: Option<String>,
    /// Latest moment of the span; the form differs between operations.
    pub time_end: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// Kinds of parent event to work on or to narrow the list down to.
    pub parent_event_types: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Items of the kind assets type to work on or to narrow the list down to. Items: at most 100.
    pub assets_type_list: Vec<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// What is known about the unique.
    pub unique_info: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Items of the kind operate error code to work on or to narrow the list down to.
    /// Items: at most 100.
    pub operate_error_code_list: Vec<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl ExportSuspEventsRequest {
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
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `TimeStart`.
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
    /// Sets `TimeEnd`.
    pub fn time_end(mut self, value: impl Into<String>) -> Self {
        self.time_end = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `ParentEventTypes`.
    pub fn parent_event_types(mut self, value: impl Into<String>) -> Self {
        self.parent_event_types = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `AssetsTypeList`.
    pub fn assets_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assets_type_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `UniqueInfo`.
    pub fn unique_info(mut self, value: impl Into<String>) -> Self {
        self.unique_info = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `OperateErrorCodeList`.
    pub fn operate_error_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operate_error_code_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    ExportSuspEventsRequest {
        "SourceIp" => source_ip: query,
        "Dealed" => dealed: query,
        "TimeStart" => time_start: query,
        "TimeEnd" => time_end: query,
        "Name" => name: query,
        "Levels" => levels: query,
        "ParentEventTypes" => parent_event_types: query,
        "Remark" => remark: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "From" => from_: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "AssetsTypeList" => assets_type_list: query,
        "Uuid" => uuid: query,
        "UniqueInfo" => unique_info: query,
        "Id" => id: query,
        "OperateErrorCodeList" => operate_error_code_list: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ExportSuspEventsRequest {
    type Response = ExportSuspEventsResponse;
    type Error = ExportSuspEventsError;
    const INFO: OperationInfo = super::operation("ExportSuspEvents");
    const ERRORS: &'static [ExportSuspEventsError] = &[
        ExportSuspEventsError::IllegalParam,
        ExportSuspEventsError::FreeVersionNotPermit,
        ExportSuspEventsError::NoPermission,
        ExportSuspEventsError::ServerError,
    ];
}

/// Response to [`ExportSuspEventsRequest`].
#[non_exhaustive]
pub struct ExportSuspEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF145C20-6A19-529A-8BDD-0671DXXXXXX`.
    pub request_id: Option<String>,
    /// Name under which the file is stored. Example: `suspicious_event_20221209`.
    pub file_name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
}

response! {
    ExportSuspEventsResponse {
        "RequestId" => request_id: value,
        "FileName" => file_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ExportSuspEventsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`FreeVersionNotPermit`](super::DocumentedError::FreeVersionNotPermit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ExportSuspEventsError = super::DocumentedError;
