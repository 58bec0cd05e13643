// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccessPoint`, from `nas/ModifyAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Changes name, permission group or RAM guard of an access point.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyAccessPointRequest::new()
///     .file_system_id("...")
///     .access_point_id("...");
/// let reply = client.modify_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccessPointRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the access point, as
    /// [`CreateAccessPoint`](super::Client::create_access_point) or
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) returned it.
    pub access_point_id: Option<String>,
    /// Name given to the access point, for people to recognize it by.
    pub access_point_name: Option<String>,
    /// Permission group, by name, whose rules decide which clients get in.
    pub access_group: Option<String>,
    /// Whether RAM policies guard the access point; RAM users then need a grant to mount it.
    pub enabled_ram: Option<bool>,
}

impl ModifyAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `AccessPointName`.
    pub fn access_point_name(mut self, value: impl Into<String>) -> Self {
        self.access_point_name = Some(value.into());
        self
    }
    /// Sets `AccessGroup`.
    pub fn access_group(mut self, value: impl Into<String>) -> Self {
        self.access_group = Some(value.into());
        self
    }
    /// Sets `EnabledRam`.
    #[inline]
    pub fn enabled_ram(mut self, value: bool) -> Self {
        self.enabled_ram = Some(value);
        self
    }
}

request! {
    ModifyAccessPointRequest {
        "FileSystemId" => file_system_id: query,
        "AccessPointId" => access_point_id: query,
        "AccessPointName" => access_point_name: query,
        "AccessGroup" => access_group: query,
        "EnabledRam" => enabled_ram: query,
    }
}

impl Operation for ModifyAccessPointRequest {
    type Response = ModifyAccessPointResponse;
    type Error = ModifyAccessPointError;
    const INFO: OperationInfo = super::operation("ModifyAccessPoint")
        .required(&["FileSystemId", "AccessPointId"]);
    const ERRORS: &'static [ModifyAccessPointError] = &[
        ModifyAccessPointError::InvalidAccessPointIdNotFound,
        ModifyAccessPointError::InvalidAccessGroupNotFound,
        ModifyAccessPointError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`ModifyAccessPointRequest`].
pub type ModifyAccessPointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccessPointRequest`] names.
///
/// - [`InvalidAccessPointIdNotFound`](super::DocumentedError::InvalidAccessPointIdNotFound)
/// - [`InvalidAccessGroupNotFound`](super::DocumentedError::InvalidAccessGroupNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type ModifyAccessPointError = super::DocumentedError;
