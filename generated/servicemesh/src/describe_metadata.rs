// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetadata`, from `servicemesh/DescribeMetadata.md`.

use alicloud_runtime::codegen::*;

/// Reads basics of ASM, such as supported versions and regions, for each edition.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeMetadataRequest::new();
/// let reply = client.describe_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetadataRequest {}

impl DescribeMetadataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMetadataRequest {}
}

impl Operation for DescribeMetadataRequest {
    type Response = DescribeMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMetadata").read_only();
}

/// Response to [`DescribeMetadataRequest`].
#[non_exhaustive]
pub struct DescribeMetadataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F93DDAD7-6E04-5AC3-86F4-852708******`.
    pub request_id: Option<String>,
    /// What was measured or stored about the meta.
    pub meta_data: Option<MetaData>,
}

response! {
    DescribeMetadataResponse {
        "RequestId" => request_id: value,
        "MetaData" => meta_data: value,
    }
}

/// What was measured or stored about the meta.
#[non_exhaustive]
pub struct MetaData {
    /// The version crds that were found or are concerned, one entry each.
    pub version_crds: Vec<Value>,
    /// The versions that were found or are concerned, one entry each.
    /// Example: `v1.14.3.87-g96cf7305-aliyun`.
    pub versions: Vec<String>,
    /// The regions found, one entry each. Example: `cn-hangzhou`.
    pub regions: Vec<String>,
    /// Release that the mesh runs at present. Example: `v1.14.3.87-g96cf7305-aliyun`.
    pub current_version: Option<String>,
    /// Istio version behind each version of the mesh.
    /// Example: `{"v1.14.3.87-g96cf7305-aliyun": "1.14.3"}`.
    pub version_registry: Vec<Value>,
    /// Versions of the professional edition.
    pub pro_edition: Option<ProEdition>,
    /// Items of the kind compatibility info that were found or are concerned. Example: `text`.
    pub compatibility_info_list: Vec<Value>,
}

response! {
    MetaData {
        "VersionCrds" => version_crds: list(""),
        "Versions" => versions: list(""),
        "Regions" => regions: list(""),
        "CurrentVersion" => current_version: value,
        "VersionRegistry" => version_registry: list(""),
        "ProEdition" => pro_edition: value,
        "CompatibilityInfoList" => compatibility_info_list: list(""),
    }
}

/// Versions of the professional edition.
#[non_exhaustive]
pub struct ProEdition {
    /// The versions that were found or are concerned, one entry each.
    /// Example: `v1.14.3.87-g96cf7305-aliyun`.
    pub versions: Vec<String>,
    /// Release that the mesh runs at present. Example: `v1.14.3.87-g96cf7305-aliyun`.
    pub current_version: Option<String>,
    /// Istio version behind each version of the mesh.
    /// Example: `{"v1.14.3.87-g96cf7305-aliyun": "1.14.3"}`.
    pub version_registry: Vec<Value>,
    /// The version crds that were found or are concerned, one entry each.
    pub version_crds: Vec<Value>,
}

response! {
    ProEdition {
        "Versions" => versions: list(""),
        "CurrentVersion" => current_version: value,
        "VersionRegistry" => version_registry: list(""),
        "VersionCrds" => version_crds: list(""),
    }
}
