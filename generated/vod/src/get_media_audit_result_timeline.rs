// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaAuditResultTimeline`, from `vod/GetMediaAuditResultTimeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Lists the points in time of all snapshots that show violations.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaAuditResultTimelineRequest::new()
///     .media_id("93ab850b4f6f*****54b6e91d24d81d4");
/// let reply = client.get_media_audit_result_timeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub media_id: Option<String>,
}

impl GetMediaAuditResultTimelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    GetMediaAuditResultTimelineRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for GetMediaAuditResultTimelineRequest {
    type Response = GetMediaAuditResultTimelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaAuditResultTimeline")
        .required(&["MediaId"])
        .read_only();
}

/// Response to [`GetMediaAuditResultTimelineRequest`].
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineResponse {
    /// When in the video something was found.
    pub media_audit_result_timeline: Option<MediaAuditResultTimeline>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6438BD76-D523-46FC-956F-****`.
    pub request_id: Option<String>,
}

response! {
    GetMediaAuditResultTimelineResponse {
        "MediaAuditResultTimeline" => media_audit_result_timeline: value,
        "RequestId" => request_id: value,
    }
}

/// When in the video something was found.
#[non_exhaustive]
pub struct MediaAuditResultTimeline {
    /// Stretches with advertising.
    pub ad: Vec<Ad>,
    /// Stretches with scenes that are not welcome.
    pub live: Vec<Live>,
    /// Stretches with a trademark.
    pub logo: Vec<Logo>,
    /// Stretches that are pornographic.
    pub porn: Vec<Porn>,
    /// Stretches with violence or forbidden politics.
    pub terrorism: Vec<Terrorism>,
}

response! {
    MediaAuditResultTimeline {
        "Ad" => ad: list(""),
        "Live" => live: list(""),
        "Logo" => logo: list(""),
        "Porn" => porn: list(""),
        "Terrorism" => terrorism: list(""),
    }
}

/// Stretches with advertising.
#[non_exhaustive]
pub struct Ad {
    /// Label that the item carries. Here: `normal`, `ad`. Example: `ad`.
    pub label: Option<Open<Label>>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `100`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `10`.
    pub timestamp: Option<String>,
}

response! {
    Ad {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
    }
}

/// Stretches with scenes that are not welcome.
#[non_exhaustive]
pub struct Live {
    /// Label that the item carries. Example: `pip`.
    pub label: Option<String>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `100`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `12`.
    pub timestamp: Option<String>,
}

response! {
    Live {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
    }
}

/// Stretches with a trademark.
#[non_exhaustive]
pub struct Logo {
    /// Label that the item carries. Here: `normal`, `logo`. Example: `logo`.
    pub label: Option<Open<Label>>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `100`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `13`.
    pub timestamp: Option<String>,
}

response! {
    Logo {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
    }
}

/// Stretches that are pornographic.
#[non_exhaustive]
pub struct Porn {
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `100.00`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `3005`.
    pub timestamp: Option<String>,
}

response! {
    Porn {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
    }
}

/// Stretches with violence or forbidden politics.
#[non_exhaustive]
pub struct Terrorism {
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
    /// How sure the finding is; the higher, the surer. Example: `100.00`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `3005`.
    pub timestamp: Option<String>,
}

response! {
    Terrorism {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
    }
}
