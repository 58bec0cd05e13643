// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFilesystemsVscAttachInfo`, from `nas/DescribeFilesystemsVscAttachInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceId};

/// Tells which virtual storage channels are attached to which file systems.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::describe_filesystems_vsc_attach_info::ResourceId;
///
/// let request = alicloud_nas::DescribeFilesystemsVscAttachInfoRequest::new()
///     .resource_ids([ResourceId::new()]);
/// let reply = client.describe_filesystems_vsc_attach_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoRequest {
    /// **Required.** Pairs of file system and virtual storage channel to look up.
    pub resource_ids: Vec<ResourceId>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl DescribeFilesystemsVscAttachInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceId>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
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
}

request! {
    DescribeFilesystemsVscAttachInfoRequest {
        "ResourceIds" => resource_ids: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeFilesystemsVscAttachInfoRequest {
    type Response = DescribeFilesystemsVscAttachInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFilesystemsVscAttachInfo")
        .required(&["ResourceIds"])
        .read_only();
}

/// Response to [`DescribeFilesystemsVscAttachInfoRequest`], which the documentation does not describe.
pub type DescribeFilesystemsVscAttachInfoResponse = alicloud_runtime::UndocumentedResponse;
