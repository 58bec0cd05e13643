// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBuckets`, from `ens/ListBuckets.md`.

use alicloud_runtime::codegen::*;

/// Lists all buckets of edge object storage that an account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListBucketsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_buckets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBucketsRequest {
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListBucketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    ListBucketsRequest {
        "Prefix" => prefix: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListBucketsRequest {
    type Response = ListBucketsResponse;
    type Error = ListBucketsError;
    const INFO: OperationInfo = super::operation("ListBuckets").read_only();
    const ERRORS: &'static [ListBucketsError] = &[
        ListBucketsError::MissingParameter,
        ListBucketsError::NoPermission,
        ListBucketsError::InvalidParameterAny,
        ListBucketsError::AccessDenied,
        ListBucketsError::NoSuchBucket,
    ];
}

impl Paginated for ListBucketsRequest {
    type Item = BucketInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.bucket_infos)
    }
}

/// Response to [`ListBucketsRequest`].
#[non_exhaustive]
pub struct ListBucketsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `435769C7-AA6F-4DC5-B3DB-A3DC0DE7E853`.
    pub request_id: Option<String>,
    /// What is known about each bucket, one entry each.
    pub bucket_infos: Vec<BucketInfos>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    ListBucketsResponse {
        "RequestId" => request_id: value,
        "BucketInfos" => bucket_infos: list(""),
        "TotalCount" => total_count: value,
    }
}

/// What is known about each bucket, one entry each.
#[non_exhaustive]
pub struct BucketInfos {
    /// Who may read and write the bucket. Example: `private`.
    pub bucket_acl: Option<String>,
    /// Name that the bucket goes by. Example: `test`.
    pub bucket_name: Option<String>,
    /// Free text added as a note. Example: `numb`.
    pub comment: Option<String>,
    /// When the item was created. Example: `2022-10-12T05:45:00Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of logical bucket it is or is to be. Example: `sink`.
    pub logical_bucket_type: Option<String>,
    /// When the item was last changed. Example: `2022-10-12T06:45:00Z`.
    pub modify_time: Option<Timestamp>,
    /// Region that the ens lies in. Example: `cn-dalian-unicom`.
    pub ens_region_id: Option<String>,
}

response! {
    BucketInfos {
        "BucketAcl" => bucket_acl: value,
        "BucketName" => bucket_name: value,
        "Comment" => comment: value,
        "CreateTime" => create_time: value,
        "LogicalBucketType" => logical_bucket_type: value,
        "ModifyTime" => modify_time: value,
        "EnsRegionId" => ens_region_id: value,
    }
}

/// Errors that the documentation of [`ListBucketsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
pub type ListBucketsError = super::DocumentedError;
