// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOnCallSchedulesDetail`, from `arms/GetOnCallSchedulesDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns a shift schedule with its layers and contacts for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetOnCallSchedulesDetailRequest::new()
///     .id(1234);
/// let reply = client.get_on_call_schedules_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRequest {
    /// **Required.** Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// Beginning of the period to look at. Example: `2022-10-01`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2022-10-30`.
    pub end_time: Option<String>,
}

impl GetOnCallSchedulesDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    GetOnCallSchedulesDetailRequest {
        "Id" => id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetOnCallSchedulesDetailRequest {
    type Response = GetOnCallSchedulesDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOnCallSchedulesDetail")
        .method("GET")
        .required(&["Id"])
        .read_only();
}

/// Response to [`GetOnCallSchedulesDetailRequest`].
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<OnCallScheduleData>,
}

response! {
    GetOnCallSchedulesDetailResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OnCallScheduleData {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the alert robot that the item belongs to or stands for.
    pub alert_robot_id: Option<i64>,
    /// The schedule layers that were found or are concerned, one entry each.
    pub schedule_layers: Vec<ScheduleLayer>,
    /// Entries of the rendered layer, one each.
    pub rendered_layer_entries: Vec<Vec<Entry>>,
    /// Entries of the rendered substitude, one each.
    pub rendered_substitude_entries: Vec<Entry>,
    /// Entries of the rendered finnal, one each.
    pub rendered_finnal_entries: Vec<Entry>,
}

response! {
    OnCallScheduleData {
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
        "AlertRobotId" => alert_robot_id: value,
        "ScheduleLayers" => schedule_layers: list(""),
        "RenderedLayerEntries" => rendered_layer_entries: list(""),
        "RenderedSubstitudeEntries" => rendered_substitude_entries: list(""),
        "RenderedFinnalEntries" => rendered_finnal_entries: list(""),
    }
}

/// The schedule layers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScheduleLayer {
    /// IDs of the contacts that were found or are concerned. Example: `[123, 234, 456]`.
    pub contact_ids: Vec<i64>,
    /// When it began, or where the period begins that the data is about. Example: `2022-10-01`.
    pub start_time: Option<String>,
    /// How long the shift is. Example: `8`.
    pub shift_length: Option<i64>,
    /// Which kind of rotation it is or is to be. Example: `DAY`.
    pub rotation_type: Option<String>,
    /// The restrictions that were found or are concerned, one entry each.
    pub restrictions: Vec<Restriction>,
}

response! {
    ScheduleLayer {
        "ContactIds" => contact_ids: list(""),
        "StartTime" => start_time: value,
        "ShiftLength" => shift_length: value,
        "RotationType" => rotation_type: value,
        "Restrictions" => restrictions: list(""),
    }
}

/// The restrictions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Restriction {
    /// Which kind of restriction it is or is to be. Example: `daily_restriction`.
    pub restriction_type: Option<String>,
    /// Time of day at which it begins. Example: `09:00`.
    pub start_time_of_day: Option<String>,
    /// Time of day at which it ends. Example: `18:00`.
    pub end_time_of_day: Option<String>,
}

response! {
    Restriction {
        "RestrictionType" => restriction_type: value,
        "StartTimeOfDay" => start_time_of_day: value,
        "EndTimeOfDay" => end_time_of_day: value,
    }
}

/// Entries of the rendered layer, one each.
#[non_exhaustive]
pub struct Entry {
    /// Where the range begins. Example: `2022-10-01`.
    pub start: Option<String>,
    /// When it ends. Example: `2022-10-30`.
    pub end: Option<String>,
    /// Person on call.
    pub simple_contact: Option<SimpleContact>,
}

response! {
    Entry {
        "Start" => start: value,
        "End" => end: value,
        "SimpleContact" => simple_contact: value,
    }
}

/// Person on call.
#[non_exhaustive]
pub struct SimpleContact {
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    SimpleContact {
        "Id" => id: value,
        "Name" => name: value,
    }
}
