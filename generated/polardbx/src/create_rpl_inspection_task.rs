// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRplInspectionTask`, from `polardbx/CreateRplInspectionTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that compares the data of source and target after replication.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateRplInspectionTaskRequest::new()
///     .slink_task_id("...");
/// let reply = client.create_rpl_inspection_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRplInspectionTaskRequest {
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the user of the src is known by.
    pub src_user_name: Option<String>,
    /// Password that belongs to the src; keep it secret.
    pub src_password: Option<String>,
    /// ID of the dst res that the call is about.
    pub dst_res_id: Option<String>,
    /// Database the data goes to.
    pub dst_db: Option<String>,
    /// Name that the user of the dst is known by.
    pub dst_user_name: Option<String>,
    /// Password that belongs to the dst; keep it secret.
    pub dst_password: Option<String>,
}

impl CreateRplInspectionTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SrcUserName`.
    pub fn src_user_name(mut self, value: impl Into<String>) -> Self {
        self.src_user_name = Some(value.into());
        self
    }
    /// Sets `SrcPassword`.
    pub fn src_password(mut self, value: impl Into<String>) -> Self {
        self.src_password = Some(value.into());
        self
    }
    /// Sets `DstResId`.
    pub fn dst_res_id(mut self, value: impl Into<String>) -> Self {
        self.dst_res_id = Some(value.into());
        self
    }
    /// Sets `DstDb`.
    pub fn dst_db(mut self, value: impl Into<String>) -> Self {
        self.dst_db = Some(value.into());
        self
    }
    /// Sets `DstUserName`.
    pub fn dst_user_name(mut self, value: impl Into<String>) -> Self {
        self.dst_user_name = Some(value.into());
        self
    }
    /// Sets `DstPassword`.
    pub fn dst_password(mut self, value: impl Into<String>) -> Self {
        self.dst_password = Some(value.into());
        self
    }
}

request! {
    CreateRplInspectionTaskRequest {
        "SlinkTaskId" => slink_task_id: query,
        "RegionId" => region_id: query,
        "SrcUserName" => src_user_name: query,
        "SrcPassword" => src_password: query,
        "DstResId" => dst_res_id: query,
        "DstDb" => dst_db: query,
        "DstUserName" => dst_user_name: query,
        "DstPassword" => dst_password: query,
    }
}

impl Operation for CreateRplInspectionTaskRequest {
    type Response = CreateRplInspectionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRplInspectionTask")
        .required(&["SlinkTaskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`CreateRplInspectionTaskRequest`], which the documentation does not describe.
pub type CreateRplInspectionTaskResponse = alicloud_runtime::UndocumentedResponse;
