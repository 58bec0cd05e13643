// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListObjects`, from `ens/ListObjects.md`.

use alicloud_runtime::codegen::*;

/// Lists the objects in a bucket with their attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListObjectsRequest::new()
///     .bucket_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListObjectsRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Which kind of encoding it is or is to be.
    pub encoding_type: Option<String>,
    /// Where the next part of a list begins; pass it on as it came.
    pub marker: Option<String>,
    /// Largest value, allowed or found, of this: keys.
    pub max_keys: Option<i64>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Token for the continuation; pass it on without reading anything into it.
    pub continuation_token: Option<String>,
    /// Name after which the list begins, in the order of the alphabet.
    pub start_after: Option<String>,
}

impl ListObjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `EncodingType`.
    pub fn encoding_type(mut self, value: impl Into<String>) -> Self {
        self.encoding_type = Some(value.into());
        self
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxKeys`.
    #[inline]
    pub fn max_keys(mut self, value: i64) -> Self {
        self.max_keys = Some(value);
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `ContinuationToken`.
    pub fn continuation_token(mut self, value: impl Into<String>) -> Self {
        self.continuation_token = Some(value.into());
        self
    }
    /// Sets `StartAfter`.
    pub fn start_after(mut self, value: impl Into<String>) -> Self {
        self.start_after = Some(value.into());
        self
    }
}

request! {
    ListObjectsRequest {
        "BucketName" => bucket_name: query,
        "EncodingType" => encoding_type: query,
        "Marker" => marker: query,
        "MaxKeys" => max_keys: query,
        "Prefix" => prefix: query,
        "ContinuationToken" => continuation_token: query,
        "StartAfter" => start_after: query,
    }
}

impl Operation for ListObjectsRequest {
    type Response = ListObjectsResponse;
    type Error = ListObjectsError;
    const INFO: OperationInfo = super::operation("ListObjects")
        .required(&["BucketName"])
        .read_only();
    const ERRORS: &'static [ListObjectsError] = &[
        ListObjectsError::InvalidAny,
        ListObjectsError::InvalidBucketName,
        ListObjectsError::InvalidPrefix,
        ListObjectsError::InvalidStartAfter,
        ListObjectsError::InvalidMarker,
        ListObjectsError::InvalidDelimiter,
        ListObjectsError::NoPermission,
        ListObjectsError::InvalidParameterAny,
        ListObjectsError::AccessDenied,
        ListObjectsError::NoSuchBucket,
        ListObjectsError::InternalError,
    ];
}

impl Paginated for ListObjectsRequest {
    type Item = ObjectContent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.contents)
    }
}

/// Response to [`ListObjectsRequest`].
#[non_exhaustive]
pub struct ListObjectsResponse {
    /// The common prefixes that were found or are concerned, one entry each. Example: `text`.
    pub common_prefixes: Vec<String>,
    /// Token for the next continuation; pass it on without reading anything into it.
    /// Example: `CgJiYw--`.
    pub next_continuation_token: Option<String>,
    /// Token for the continuation; pass it on without reading anything into it. Example: `test1.txt`.
    pub continuation_token: Option<String>,
    /// Text that ends the part of names by which objects are grouped.
    pub delimiter: Option<String>,
    /// Which kind of encoding it is or is to be. Example: `text`.
    pub encoding_type: Option<String>,
    /// Beginning that names or paths have in common. Example: `b`.
    pub prefix: Option<String>,
    /// Where the next part of a list begins; pass it on as it came. Example: `ceshi.txt1617853707991`.
    pub marker: Option<String>,
    /// Name that the bucket goes by. Example: `test`.
    pub bucket_name: Option<String>,
    /// The contents that were found or are concerned, one entry each.
    pub contents: Vec<ObjectContent>,
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// How many there are of this: key. Example: `10`.
    pub key_count: Option<i64>,
    /// Mark from which the next page starts. Example: `ceshi.txt1617853707991`.
    pub next_marker: Option<String>,
    /// Largest value, allowed or found, of this: keys. Example: `10`.
    pub max_keys: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4833C4AC-9396-458C-8F25-1D701334E560`.
    pub request_id: Option<String>,
}

response! {
    ListObjectsResponse {
        "CommonPrefixes" => common_prefixes: list(""),
        "NextContinuationToken" => next_continuation_token: value,
        "ContinuationToken" => continuation_token: value,
        "Delimiter" => delimiter: value,
        "EncodingType" => encoding_type: value,
        "Prefix" => prefix: value,
        "Marker" => marker: value,
        "BucketName" => bucket_name: value,
        "Contents" => contents: list(""),
        "IsTruncated" => is_truncated: value,
        "KeyCount" => key_count: value,
        "NextMarker" => next_marker: value,
        "MaxKeys" => max_keys: value,
        "RequestId" => request_id: value,
    }
}

/// The contents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ObjectContent {
    /// Name in a pair of name and value. Example: `ceshi.txt1617853706546`.
    pub key: Option<String>,
    /// When the item was last changed. Example: `2021-04-08T03:48:47.488Z`.
    pub last_modified: Option<Timestamp>,
    /// Tag that the e carries. Example: `5B3C1A2E053D763E1B002CC607C5****`.
    pub etag: Option<String>,
    /// Size of the disk. Example: `15`.
    pub size: Option<i64>,
}

response! {
    ObjectContent {
        "Key" => key: value,
        "LastModified" => last_modified: value,
        "ETag" => etag: value,
        "Size" => size: value,
    }
}

/// Errors that the documentation of [`ListObjectsRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`InvalidPrefix`](super::DocumentedError::InvalidPrefix)
/// - [`InvalidStartAfter`](super::DocumentedError::InvalidStartAfter)
/// - [`InvalidMarker`](super::DocumentedError::InvalidMarker)
/// - [`InvalidDelimiter`](super::DocumentedError::InvalidDelimiter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListObjectsError = super::DocumentedError;
