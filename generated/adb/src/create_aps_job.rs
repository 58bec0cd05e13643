// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAPSJob`, from `adb/CreateAPSJob.md`.

use alicloud_runtime::codegen::*;

/// Creates an APS job that synchronizes selected databases from a source instance to a destination
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateAPSJobRequest::new()
///     .region_id("...")
///     .source_endpoint_instance_id("...")
///     .destination_endpoint_instance_id("...")
///     .db_list("...")
///     .aps_job_name("...");
/// let reply = client.create_aps_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAPSJobRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the source endpoint instance that the call is about.
    pub source_endpoint_instance_id: Option<String>,
    /// Region that the source endpoint lies in.
    pub source_endpoint_region: Option<String>,
    /// Name that the user of the source endpoint is known by.
    pub source_endpoint_user_name: Option<String>,
    /// Password that belongs to the source endpoint; keep it secret.
    pub source_endpoint_password: Option<String>,
    /// **Required.** ID of the destination endpoint instance that the call is about.
    pub destination_endpoint_instance_id: Option<String>,
    /// Password that belongs to the destination endpoint; keep it secret.
    pub destination_endpoint_password: Option<String>,
    /// Name that the user of the destination endpoint is known by.
    pub destination_endpoint_user_name: Option<String>,
    /// **Required.** Items of the kind database to work on or to narrow the list down to.
    pub db_list: Option<String>,
    /// **Required.** Name that the aps job goes by.
    pub aps_job_name: Option<String>,
    /// Items of the kind partition to work on or to narrow the list down to.
    pub partition_list: Option<String>,
    /// Way in which the target table works.
    pub target_table_mode: Option<String>,
}

impl CreateAPSJobRequest {
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
    /// Sets `SourceEndpointInstanceID`, which is required.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }
    /// Sets `SourceEndpointUserName`.
    pub fn source_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointPassword`.
    pub fn source_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_password = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointInstanceID`, which is required.
    pub fn destination_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointPassword`.
    pub fn destination_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_password = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointUserName`.
    pub fn destination_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `DbList`, which is required.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `ApsJobName`, which is required.
    pub fn aps_job_name(mut self, value: impl Into<String>) -> Self {
        self.aps_job_name = Some(value.into());
        self
    }
    /// Sets `PartitionList`.
    pub fn partition_list(mut self, value: impl Into<String>) -> Self {
        self.partition_list = Some(value.into());
        self
    }
    /// Sets `TargetTableMode`.
    pub fn target_table_mode(mut self, value: impl Into<String>) -> Self {
        self.target_table_mode = Some(value.into());
        self
    }
}

request! {
    CreateAPSJobRequest {
        "RegionId" => region_id: form,
        "SourceEndpointInstanceID" => source_endpoint_instance_id: form,
        "SourceEndpointRegion" => source_endpoint_region: form,
        "SourceEndpointUserName" => source_endpoint_user_name: form,
        "SourceEndpointPassword" => source_endpoint_password: form,
        "DestinationEndpointInstanceID" => destination_endpoint_instance_id: form,
        "DestinationEndpointPassword" => destination_endpoint_password: form,
        "DestinationEndpointUserName" => destination_endpoint_user_name: form,
        "DbList" => db_list: form,
        "ApsJobName" => aps_job_name: form,
        "PartitionList" => partition_list: form,
        "TargetTableMode" => target_table_mode: form,
    }
}

impl Operation for CreateAPSJobRequest {
    type Response = CreateAPSJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAPSJob")
        .required(
            &[
                "RegionId",
                "SourceEndpointInstanceID",
                "DestinationEndpointInstanceID",
                "DbList",
                "ApsJobName",
            ],
        );
}

/// Response to [`CreateAPSJobRequest`], which the documentation does not describe.
pub type CreateAPSJobResponse = alicloud_runtime::UndocumentedResponse;
