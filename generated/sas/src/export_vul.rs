// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportVul`, from `sas/ExportVul.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of the vulnerability list and returns the ID of the export.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExportVulRequest::new()
///     .type_("...");
/// let reply = client.export_vul(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportVulRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Tags that the search carries.
    pub search_tags: Option<String>,
    /// Kinds of attach to work on or to narrow the list down to.
    pub attach_types: Option<String>,
    /// IDs of the instances in a VPC to work on or to narrow the list down to.
    pub vpc_instance_ids: Option<String>,
    /// ID of the cve that the call is about.
    pub cve_id: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Name that the container goes by.
    pub container_name: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Earliest moment at which a flaw was first found, in milliseconds since 1970.
    pub create_ts_start: Option<i64>,
    /// Latest moment at which a flaw was first found, in milliseconds since 1970.
    pub create_ts_end: Option<i64>,
    /// Keeps only flaws whose attacks can, or cannot, be stopped inside the running application.
    pub rasp_defend: Option<i32>,
}

impl ExportVulRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `Necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `SearchTags`.
    pub fn search_tags(mut self, value: impl Into<String>) -> Self {
        self.search_tags = Some(value.into());
        self
    }
    /// Sets `AttachTypes`.
    pub fn attach_types(mut self, value: impl Into<String>) -> Self {
        self.attach_types = Some(value.into());
        self
    }
    /// Sets `VpcInstanceIds`.
    pub fn vpc_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.vpc_instance_ids = Some(value.into());
        self
    }
    /// Sets `CveId`.
    pub fn cve_id(mut self, value: impl Into<String>) -> Self {
        self.cve_id = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `CreateTsStart`.
    #[inline]
    pub fn create_ts_start(mut self, value: i64) -> Self {
        self.create_ts_start = Some(value);
        self
    }
    /// Sets `CreateTsEnd`.
    #[inline]
    pub fn create_ts_end(mut self, value: i64) -> Self {
        self.create_ts_end = Some(value);
        self
    }
    /// Sets `RaspDefend`.
    #[inline]
    pub fn rasp_defend(mut self, value: i32) -> Self {
        self.rasp_defend = Some(value);
        self
    }
}

request! {
    ExportVulRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "Uuids" => uuids: query,
        "AliasName" => alias_name: query,
        "Necessity" => necessity: query,
        "Dealed" => dealed: query,
        "GroupId" => group_id: query,
        "SearchTags" => search_tags: query,
        "AttachTypes" => attach_types: query,
        "VpcInstanceIds" => vpc_instance_ids: query,
        "CveId" => cve_id: query,
        "Path" => path: query,
        "ContainerName" => container_name: query,
        "ImageName" => image_name: query,
        "CreateTsStart" => create_ts_start: query,
        "CreateTsEnd" => create_ts_end: query,
        "RaspDefend" => rasp_defend: query,
    }
}

impl Operation for ExportVulRequest {
    type Response = ExportVulResponse;
    type Error = ExportVulError;
    const INFO: OperationInfo = super::operation("ExportVul").required(&["Type"]);
    const ERRORS: &'static [ExportVulError] = &[
        ExportVulError::FreeVersionNotPermit,
        ExportVulError::NoPermission,
        ExportVulError::ServerError,
    ];
}

/// Response to [`ExportVulRequest`].
#[non_exhaustive]
pub struct ExportVulResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E1FAB2B8-DF4D-55DF-BC3D-5C3CA6FD5B13`.
    pub request_id: Option<String>,
    /// Name under which the file is stored. Example: `app_20211101`.
    pub file_name: Option<String>,
    /// Identifier of the item within its collection. Example: `81634`.
    pub id: Option<i64>,
}

response! {
    ExportVulResponse {
        "RequestId" => request_id: value,
        "FileName" => file_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ExportVulRequest`] names.
///
/// - [`FreeVersionNotPermit`](super::DocumentedError::FreeVersionNotPermit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ExportVulError = super::DocumentedError;
