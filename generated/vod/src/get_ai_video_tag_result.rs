// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAIVideoTagResult`, from `vod/GetAIVideoTagResult.md`.

use alicloud_runtime::codegen::*;

/// Shows the tags that smart tagging found for a video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAIVideoTagResultRequest::new()
///     .media_id("595d020bad3742*****1f37433451720");
/// let reply = client.get_ai_video_tag_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAIVideoTagResultRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `595d020bad3742*****1f37433451720`.
    pub media_id: Option<String>,
}

impl GetAIVideoTagResultRequest {
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
    GetAIVideoTagResultRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for GetAIVideoTagResultRequest {
    type Response = GetAIVideoTagResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAIVideoTagResult")
        .required(&["MediaId"])
        .read_only();
}

/// Response to [`GetAIVideoTagResultRequest`].
#[non_exhaustive]
pub struct GetAIVideoTagResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8829B4DB-AFD9-4F*****F6-12965DBFFA14`.
    pub request_id: Option<String>,
    /// Result of the step or check named video tag.
    pub video_tag_result: Option<VideoTagResult>,
}

response! {
    GetAIVideoTagResultResponse {
        "RequestId" => request_id: value,
        "VideoTagResult" => video_tag_result: value,
    }
}

/// Result of the step or check named video tag.
#[non_exhaustive]
pub struct VideoTagResult {
    /// The folder-like group of media, or the subjects that were recognized.
    pub category: Vec<VideoTagCategory>,
    /// Words that the content was found to be about.
    pub keyword: Vec<Keyword>,
    /// Places that were recognized.
    pub location: Vec<Location>,
    /// People who were recognized.
    pub person: Vec<Person>,
    /// Moment that the record or the action belongs to.
    pub time: Vec<Time>,
}

response! {
    VideoTagResult {
        "Category" => category: list(""),
        "Keyword" => keyword: list(""),
        "Location" => location: list(""),
        "Person" => person: list(""),
        "Time" => time: list(""),
    }
}

/// The folder-like group of media, or the subjects that were recognized.
#[non_exhaustive]
pub struct VideoTagCategory {
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
}

response! {
    VideoTagCategory {
        "Tag" => tag: value,
    }
}

/// Words that the content was found to be about.
#[non_exhaustive]
pub struct Keyword {
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// The times that were found or are concerned, one entry each.
    /// Example: `["3260","4000","5000","8410","12000","13000","14000"]`.
    pub times: Vec<String>,
}

response! {
    Keyword {
        "Tag" => tag: value,
        "Times" => times: list(""),
    }
}

/// Places that were recognized.
#[non_exhaustive]
pub struct Location {
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// The times that were found or are concerned, one entry each. Example: `["8410"]`.
    pub times: Vec<String>,
}

response! {
    Location {
        "Tag" => tag: value,
        "Times" => times: list(""),
    }
}

/// People who were recognized.
#[non_exhaustive]
pub struct Person {
    /// Web address under which the face is found.
    pub face_url: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// The times that were found or are concerned, one entry each. Example: `["10760"]`.
    pub times: Vec<String>,
}

response! {
    Person {
        "FaceUrl" => face_url: value,
        "Tag" => tag: value,
        "Times" => times: list(""),
    }
}

/// Moment that the record or the action belongs to.
#[non_exhaustive]
pub struct Time {
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// The times that were found or are concerned, one entry each.
    /// Example: `["3260","4000","5000","8410","12000","13000","14000"]`.
    pub times: Vec<String>,
}

response! {
    Time {
        "Tag" => tag: value,
        "Times" => times: list(""),
    }
}
