// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCompressPointCloudTask`, from `imm/CreateCompressPointCloudTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Starts a task that compresses point cloud data in OSS, to save traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateCompressPointCloudTaskRequest::new()
///     .project_name("...")
///     .source_uri("...")
///     .target_uri("...")
///     .compress_method("...")
///     .point_cloud_fields(["..."]);
/// let reply = client.create_compress_point_cloud_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCompressPointCloudTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Notation or file format of the point cloud file.
    pub point_cloud_file_format: Option<String>,
    /// **Required.** Method of packing the points.
    pub compress_method: Option<Open<CompressMethod>>,
    /// **Required.** The point cloud fields to work on or to narrow the list down to.
    pub point_cloud_fields: Vec<String>,
    /// Settings for packing with a k-d tree.
    pub kdtree_option: Option<KdtreeOption>,
    /// Settings for packing with an octree.
    pub octree_option: Option<OctreeOption>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateCompressPointCloudTaskRequest {
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
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `PointCloudFileFormat`.
    pub fn point_cloud_file_format(mut self, value: impl Into<String>) -> Self {
        self.point_cloud_file_format = Some(value.into());
        self
    }
    /// Sets `CompressMethod`, which is required.
    pub fn compress_method(mut self, value: impl Into<Open<CompressMethod>>) -> Self {
        self.compress_method = Some(value.into());
        self
    }
    /// Sets `PointCloudFields`, which is required.
    pub fn point_cloud_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.point_cloud_fields = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KdtreeOption`.
    pub fn kdtree_option(mut self, value: impl Into<KdtreeOption>) -> Self {
        self.kdtree_option = Some(value.into());
        self
    }
    /// Sets `OctreeOption`.
    pub fn octree_option(mut self, value: impl Into<OctreeOption>) -> Self {
        self.octree_option = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateCompressPointCloudTaskRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "TargetURI" => target_uri: query,
        "PointCloudFileFormat" => point_cloud_file_format: query,
        "CompressMethod" => compress_method: query,
        "PointCloudFields" => point_cloud_fields: query_json,
        "KdtreeOption" => kdtree_option: query_json,
        "OctreeOption" => octree_option: query_json,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateCompressPointCloudTaskRequest {
    type Response = CreateCompressPointCloudTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCompressPointCloudTask")
        .required(
            &[
                "ProjectName",
                "SourceURI",
                "TargetURI",
                "CompressMethod",
                "PointCloudFields",
            ],
        );
}

/// Response to [`CreateCompressPointCloudTaskRequest`].
#[non_exhaustive]
pub struct CreateCompressPointCloudTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFF****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `PointCloudCompress-badda57d-a3ab-4e6d-938f-49b77ce****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `0B7-1LR4Wcue1aBhk2xT85MfL*****`.
    pub event_id: Option<String>,
}

response! {
    CreateCompressPointCloudTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}

/// Settings for packing with a k-d tree.
#[non_exhaustive]
pub struct KdtreeOption {
    /// Level that the compression has on its scale. Range: 0 to 10.
    pub compression_level: Option<i32>,
    /// Number that is given for this: quantization bits. Range: 0 to 31.
    pub quantization_bits: Option<i32>,
    /// Name that the library goes by.
    pub library_name: Option<String>,
}

impl KdtreeOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompressionLevel`.
    #[inline]
    pub fn compression_level(mut self, value: i32) -> Self {
        self.compression_level = Some(value);
        self
    }
    /// Sets `QuantizationBits`.
    #[inline]
    pub fn quantization_bits(mut self, value: i32) -> Self {
        self.quantization_bits = Some(value);
        self
    }
    /// Sets `LibraryName`.
    pub fn library_name(mut self, value: impl Into<String>) -> Self {
        self.library_name = Some(value.into());
        self
    }
}

request! {
    KdtreeOption {
        "CompressionLevel" => compression_level: field,
        "QuantizationBits" => quantization_bits: field,
        "LibraryName" => library_name: field,
    }
}

/// Settings for packing with an octree.
#[non_exhaustive]
pub struct OctreeOption {
    /// How precisely places of points are kept. Range: 0 to 1.
    pub point_resolution: Option<f64>,
    /// Size of the smallest cell of the octree. Range: 0 to 1.
    pub octree_resolution: Option<f64>,
    /// Whether only one point for each cell of the grid is kept.
    pub do_voxel_grid_down_down_sampling: Option<bool>,
    /// Name that the library goes by.
    pub library_name: Option<String>,
}

impl OctreeOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PointResolution`.
    #[inline]
    pub fn point_resolution(mut self, value: f64) -> Self {
        self.point_resolution = Some(value);
        self
    }
    /// Sets `OctreeResolution`.
    #[inline]
    pub fn octree_resolution(mut self, value: f64) -> Self {
        self.octree_resolution = Some(value);
        self
    }
    /// Sets `DoVoxelGridDownDownSampling`.
    #[inline]
    pub fn do_voxel_grid_down_down_sampling(mut self, value: bool) -> Self {
        self.do_voxel_grid_down_down_sampling = Some(value);
        self
    }
    /// Sets `LibraryName`.
    pub fn library_name(mut self, value: impl Into<String>) -> Self {
        self.library_name = Some(value.into());
        self
    }
}

request! {
    OctreeOption {
        "PointResolution" => point_resolution: field,
        "OctreeResolution" => octree_resolution: field,
        "DoVoxelGridDownDownSampling" => do_voxel_grid_down_down_sampling: field,
        "LibraryName" => library_name: field,
    }
}

values! {
    /// Method of packing the points.
    pub enum CompressMethod {
        /// Divides space into eight cells again and again.
        Octree = "octree",
        /// Halves space again and again along one axis.
        Kdtree = "kdtree",
    }
}
