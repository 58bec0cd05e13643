// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySimilarImageClusters`, from `imm/QuerySimilarImageClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the clusters of similar images in a dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::QuerySimilarImageClustersRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_similar_image_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySimilarImageClustersRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl QuerySimilarImageClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<String>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    QuerySimilarImageClustersRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "CustomLabels" => custom_labels: query,
        "Sort" => sort: query,
        "Order" => order: query,
    }
}

impl Operation for QuerySimilarImageClustersRequest {
    type Response = QuerySimilarImageClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySimilarImageClusters")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

impl Paginated for QuerySimilarImageClustersRequest {
    type Item = SimilarImageCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.similar_image_clusters)
    }
}

/// Response to [`QuerySimilarImageClustersRequest`].
#[non_exhaustive]
pub struct QuerySimilarImageClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFF****`.
    pub request_id: Option<String>,
    /// The similar image clusters that were found or are concerned, one entry each.
    pub similar_image_clusters: Vec<SimilarImageCluster>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `CAESEgoQCg4KClVwZGF0ZVRpbWUQARgBIs8ECgkAAJLUwUCAQ****`.
    pub next_token: Option<String>,
}

response! {
    QuerySimilarImageClustersResponse {
        "RequestId" => request_id: value,
        "SimilarImageClusters" => similar_image_clusters: list(""),
        "NextToken" => next_token: value,
    }
}

/// The similar image clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SimilarImageCluster {
    /// ID of the object that the item belongs to or stands for.
    pub object_id: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<SimilarImage>,
}

response! {
    SimilarImageCluster {
        "ObjectId" => object_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "CustomLabels" => custom_labels: value,
        "Files" => files: list(""),
    }
}

/// The files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SimilarImage {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Score that was worked out for the image.
    pub image_score: Option<f64>,
}

response! {
    SimilarImage {
        "URI" => uri: value,
        "ImageScore" => image_score: value,
    }
}
