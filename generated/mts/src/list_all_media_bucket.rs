// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllMediaBucket`, from `mts/ListAllMediaBucket.md`.

use alicloud_runtime::codegen::*;

/// Lists all buckets of the media library with their type, input or output.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListAllMediaBucketRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_all_media_bucket(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllMediaBucketRequest {
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size. Default: `50`.
    pub maximum_page_size: Option<i32>,
}

impl ListAllMediaBucketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `MaximumPageSize`.
    #[inline]
    pub fn maximum_page_size(mut self, value: i32) -> Self {
        self.maximum_page_size = Some(value);
        self
    }
}

request! {
    ListAllMediaBucketRequest {
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
    }
}

impl Operation for ListAllMediaBucketRequest {
    type Response = ListAllMediaBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAllMediaBucket").read_only();
}

impl Paginated for ListAllMediaBucketRequest {
    type Item = MediaBucket;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_bucket_list.as_mut()?.media_bucket)
    }
}

/// Response to [`ListAllMediaBucketRequest`].
#[non_exhaustive]
pub struct ListAllMediaBucketResponse {
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `P2Zqo1PLGhZdygo-ajSsjUX5zrBHCgXy6j4hEvv****`.
    pub next_page_token: Option<String>,
    /// Items of the kind media bucket that were found or are concerned.
    pub media_bucket_list: Option<MediaBucketList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50B35FE9-18B2-45D6-B8C4-99D05E7570F6`.
    pub request_id: Option<String>,
}

response! {
    ListAllMediaBucketResponse {
        "NextPageToken" => next_page_token: value,
        "MediaBucketList" => media_bucket_list: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind media bucket that were found or are concerned.
#[non_exhaustive]
pub struct MediaBucketList {
    /// Name of the OSS bucket for the media.
    pub media_bucket: Vec<MediaBucket>,
}

response! {
    MediaBucketList {
        "MediaBucket" => media_bucket: list(""),
    }
}

/// Name of the OSS bucket for the media.
#[non_exhaustive]
pub struct MediaBucket {
    /// OSS bucket that the files are or will be in. Example: `example-bucket-****`.
    pub bucket: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Input`.
    pub type_: Option<String>,
    /// Page from which a request came, by its HTTP header. Example: `http://www.example.com`.
    pub referer: Option<String>,
}

response! {
    MediaBucket {
        "Bucket" => bucket: value,
        "Type" => type_: value,
        "Referer" => referer: value,
    }
}
