// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaDNAResult`, from `vod/GetMediaDNAResult.md`.

use alicloud_runtime::codegen::*;

/// Shows what video fingerprinting found for a video once the job is done.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaDNAResultRequest::new()
///     .media_id("88c6ca184c0e*****a5b665e2a126797");
/// let reply = client.get_media_dna_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaDNAResultRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `88c6ca184c0e*****a5b665e2a126797`.
    pub media_id: Option<String>,
}

impl GetMediaDNAResultRequest {
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
    GetMediaDNAResultRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for GetMediaDNAResultRequest {
    type Response = GetMediaDNAResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaDNAResult")
        .required(&["MediaId"])
        .read_only();
}

/// Response to [`GetMediaDNAResultRequest`].
#[non_exhaustive]
pub struct GetMediaDNAResultResponse {
    /// Result of the step or check named DNA.
    pub dna_result: Option<DNAResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `63FC4896-E956-4B*****7D-134FF1BC597A`.
    pub request_id: Option<String>,
}

response! {
    GetMediaDNAResultResponse {
        "DNAResult" => dna_result: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named DNA.
#[non_exhaustive]
pub struct DNAResult {
    /// Videos with the same content, found by their fingerprint.
    pub video_dna: Vec<VideoDNA>,
}

response! {
    DNAResult {
        "VideoDNA" => video_dna: list(""),
    }
}

/// Videos with the same content, found by their fingerprint.
#[non_exhaustive]
pub struct VideoDNA {
    /// Each video that resembles this one.
    pub detail: Vec<VideoDNADetail>,
    /// Key that opens, signs or picks out the primary. Example: `6ad8987da46f4b*****490ce2873745`.
    pub primary_key: Option<String>,
    /// How much alike the two are. Example: `0.98`.
    pub similarity: Option<String>,
}

response! {
    VideoDNA {
        "Detail" => detail: list(""),
        "PrimaryKey" => primary_key: value,
        "Similarity" => similarity: value,
    }
}

/// Each video that resembles this one.
#[non_exhaustive]
pub struct VideoDNADetail {
    /// Stretch of the other video that is alike.
    pub duplication: Option<Duplication>,
    /// Stretch of this video that is alike.
    pub input: Option<Input>,
}

response! {
    VideoDNADetail {
        "Duplication" => duplication: value,
        "Input" => input: value,
    }
}

/// Stretch of the other video that is alike.
#[non_exhaustive]
pub struct Duplication {
    /// Length in seconds. Example: `12.0`.
    pub duration: Option<String>,
    /// Where the range begins. Unit: `seconds`. Example: `2.0`.
    pub start: Option<String>,
}

response! {
    Duplication {
        "Duration" => duration: value,
        "Start" => start: value,
    }
}

/// Stretch of this video that is alike.
#[non_exhaustive]
pub struct Input {
    /// Length in seconds. Example: `12.0`.
    pub duration: Option<String>,
    /// Where the range begins. Unit: `seconds`. Example: `2.0`.
    pub start: Option<String>,
}

response! {
    Input {
        "Duration" => duration: value,
        "Start" => start: value,
    }
}
