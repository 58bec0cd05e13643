// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `polardbx/DescribeTags.md`.

use alicloud_runtime::codegen::*;

/// Lists tags with the instances that carry them.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeTagsRequest::new();
/// let reply = client.describe_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by. Items: at most 51.
    pub db_instance_name: Option<String>,
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
}

impl DescribeTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

request! {
    DescribeTagsRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// ID of this call; quote it when asking support about it. Example: `requestid`.
    pub request_id: Option<String>,
    /// What is known about each tag, one entry each.
    pub tag_infos: Vec<TagInfos>,
}

response! {
    DescribeTagsResponse {
        "RequestId" => request_id: value,
        "TagInfos" => tag_infos: list(""),
    }
}

/// What is known about each tag, one entry each.
#[non_exhaustive]
pub struct TagInfos {
    /// First half of a tag, which says what its value stands for. Example: `testKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `testValue`.
    pub tag_value: Option<String>,
    /// IDs of the database instances that were found or are concerned. Example: `text`.
    pub db_instance_ids: Vec<String>,
}

response! {
    TagInfos {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "DBInstanceIds" => db_instance_ids: list(""),
    }
}
