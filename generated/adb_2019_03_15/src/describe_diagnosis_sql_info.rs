// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisSQLInfo`, from `adb_2019_03_15/DescribeDiagnosisSQLInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows how one SQL query was executed, with its stages, resource use and diagnosis.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDiagnosisSQLInfoRequest::new()
///     .db_cluster_id("...")
///     .process_id("...")
///     .lang("...");
/// let reply = client.describe_diagnosis_sql_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the process that the call is about.
    pub process_id: Option<String>,
    /// When the process began or is to begin.
    pub process_start_time: Option<i64>,
    /// State of the process, to narrow the list down to or to be put into.
    pub process_state: Option<String>,
    /// **Required.** Language of the texts that come back.
    pub lang: Option<String>,
    /// Host name or address of the process rc.
    pub process_rc_host: Option<String>,
}

impl DescribeDiagnosisSQLInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProcessId`, which is required.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `ProcessStartTime`.
    #[inline]
    pub fn process_start_time(mut self, value: i64) -> Self {
        self.process_start_time = Some(value);
        self
    }
    /// Sets `ProcessState`.
    pub fn process_state(mut self, value: impl Into<String>) -> Self {
        self.process_state = Some(value.into());
        self
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ProcessRcHost`.
    pub fn process_rc_host(mut self, value: impl Into<String>) -> Self {
        self.process_rc_host = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisSQLInfoRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ProcessId" => process_id: query,
        "ProcessStartTime" => process_start_time: query,
        "ProcessState" => process_state: query,
        "Lang" => lang: query,
        "ProcessRcHost" => process_rc_host: query,
    }
}

impl Operation for DescribeDiagnosisSQLInfoRequest {
    type Response = DescribeDiagnosisSQLInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisSQLInfo")
        .method("GET")
        .required(&["DBClusterId", "RegionId", "ProcessId", "Lang"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiagnosisSQLInfoRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoResponse {
    /// What is known about the diagnosis SQL. Example: `text`.
    pub diagnosis_sql_info: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `1`.
    pub request_id: Option<String>,
    /// What is known about each stage, one entry each.
    pub stage_infos: Vec<StageInfos>,
}

response! {
    DescribeDiagnosisSQLInfoResponse {
        "DiagnosisSQLInfo" => diagnosis_sql_info: value,
        "RequestId" => request_id: value,
        "StageInfos" => stage_infos: list(""),
    }
}

/// What is known about each stage, one entry each.
#[non_exhaustive]
pub struct StageInfos {
    /// Number that is given for this: input rows. Example: `123`.
    pub input_rows: Option<i64>,
    /// How large the input data is or is to be. Example: `2341`.
    pub input_data_size: Option<i64>,
    /// Number that is given for this: output rows. Example: `231`.
    pub output_rows: Option<i64>,
    /// How large the output data is or is to be. Example: `12344`.
    pub output_data_size: Option<i64>,
    /// Highest memory that the query used. Example: `3421`.
    pub peak_memory: Option<i64>,
    /// CPU time of all operators together. Example: `2341`.
    pub operator_cost: Option<i64>,
    /// ID of the stage that the item belongs to or stands for. Example: `Stage[26]`.
    pub stage_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub state: Option<String>,
    /// How far the work has come. Example: `0.3`.
    pub progress: Option<f64>,
}

response! {
    StageInfos {
        "InputRows" => input_rows: value,
        "InputDataSize" => input_data_size: value,
        "OutputRows" => output_rows: value,
        "OutputDataSize" => output_data_size: value,
        "PeakMemory" => peak_memory: value,
        "OperatorCost" => operator_cost: value,
        "StageId" => stage_id: value,
        "State" => state: value,
        "Progress" => progress: value,
    }
}
