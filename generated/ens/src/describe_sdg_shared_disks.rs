// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSDGSharedDisks`, from `ens/DescribeSDGSharedDisks.md`.

use alicloud_runtime::codegen::*;

/// Lists the shared disks of one shared data group (SDG), optionally of one region.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSDGSharedDisksRequest::new()
///     .sdg_id("...");
/// let reply = client.describe_sdg_shared_disks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSDGSharedDisksRequest {
    /// **Required.** ID of the sdg that the call is about.
    pub sdg_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeSDGSharedDisksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SdgId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeSDGSharedDisksRequest {
        "SdgId" => sdg_id: query,
        "RegionId" => region_id: query,
        "Namespace" => namespace: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSDGSharedDisksRequest {
    type Response = DescribeSDGSharedDisksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSDGSharedDisks")
        .required(&["SdgId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSDGSharedDisksRequest`], which the documentation does not describe.
pub type DescribeSDGSharedDisksResponse = alicloud_runtime::UndocumentedResponse;
