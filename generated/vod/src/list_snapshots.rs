// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSnapshots`, from `vod/ListSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Lists the snapshots of a video, from snapshot jobs and the thumbnails made at upload.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListSnapshotsRequest::new()
///     .video_id("d3e680e618708*****fbf2cae7cc931");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSnapshotsRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `d3e680e618708*****fbf2cae7cc931`.
    pub video_id: Option<String>,
    /// Which kind of snapshot it is or is to be. Default: `CoverSnapshot`. Example: `CoverSnapshot`.
    pub snapshot_type: Option<Open<SnapshotType>>,
    /// How long the auth may take before it is given up.
    /// Range: at least 3600. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub auth_timeout: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<String>,
}

impl ListSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<Open<SnapshotType>>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    pub fn auth_timeout(mut self, value: impl Into<String>) -> Self {
        self.auth_timeout = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
}

request! {
    ListSnapshotsRequest {
        "VideoId" => video_id: query,
        "SnapshotType" => snapshot_type: query,
        "AuthTimeout" => auth_timeout: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListSnapshotsRequest {
    type Response = ListSnapshotsResponse;
    type Error = ListSnapshotsError;
    const INFO: OperationInfo = super::operation("ListSnapshots")
        .required(&["VideoId"])
        .read_only();
    const ERRORS: &'static [ListSnapshotsError] = &[
        ListSnapshotsError::InvalidVideoNotFound,
        ListSnapshotsError::NoSuchResource,
        ListSnapshotsError::ForbiddenIllegalStatus,
    ];
}

impl Paginated for ListSnapshotsRequest {
    type Item = Snapshot;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.media_snapshot.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_snapshot.as_mut()?.snapshots)
    }
}

/// Response to [`ListSnapshotsRequest`].
#[non_exhaustive]
pub struct ListSnapshotsResponse {
    /// The snapshots of the video.
    pub media_snapshot: Option<MediaSnapshot>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    ListSnapshotsResponse {
        "MediaSnapshot" => media_snapshot: value,
        "RequestId" => request_id: value,
    }
}

/// The snapshots of the video.
#[non_exhaustive]
pub struct MediaSnapshot {
    /// When the item was created. Example: `2017-12-20T12:23:45Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the job, for asking later how it stands. Example: `ad90a501b1b94*****72374ad005046`.
    pub job_id: Option<String>,
    /// Pattern of the snapshots' addresses; put the running number in.
    /// Example: `http://image.com/snapshot/sample{SnapshotCount}.jpg`.
    pub regular: Option<String>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
    /// How many items there are in all. Example: `100`.
    pub total: Option<i64>,
}

response! {
    MediaSnapshot {
        "CreationTime" => creation_time: value,
        "JobId" => job_id: value,
        "Regular" => regular: value,
        "Snapshots" => snapshots: list("Snapshot"),
        "Total" => total: value,
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// Number of the stream within the file. Example: `1`.
    pub index: Option<i64>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://image.com/snapshot/sample00001.jpg`.
    pub url: Option<String>,
}

response! {
    Snapshot {
        "Index" => index: value,
        "Url" => url: value,
    }
}

values! {
    /// Which kind of snapshot it is or is to be.
    pub enum SnapshotType {
        /// Picture shown before the video plays.
        CoverSnapshot = "CoverSnapshot",
        /// Ordinary snapshots.
        NormalSnapshot = "NormalSnapshot",
        /// Many small pictures on one sheet.
        SpriteSnapshot = "SpriteSnapshot",
        /// Single pictures that sprites are put together from.
        SpriteOriginSnapshot = "SpriteOriginSnapshot",
        /// Pictures with a WebVTT index, for the preview on the seek bar.
        WebVttSnapshot = "WebVttSnapshot",
    }
}

/// Errors that the documentation of [`ListSnapshotsRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus)
pub type ListSnapshotsError = super::DocumentedError;
